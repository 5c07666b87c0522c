package se.hemvist.followup.template;

import java.util.Arrays;
import java.util.Set;

/** What a question of a template is answered with. */
public enum AnswerType {
    /** How things stand, as one {@link Rating}. */
    RATING,
    /** Yes or no; of a point of the checklist, whether it is in order. */
    YES_NO,
    /** A whole number, such as of days. */
    NUMBER,
    /** Words. */
    TEXT;

    /** How yes is written. */
    public static final String YES = "YES";
    /** How no is written. */
    public static final String NO = "NO";

    private static final int MOST_DIGITS = 6;

    /** Whether the answer can be read as one of this type; nothing but blanks is none. */
    boolean takes(String answer) {
        return switch (this) {
            case RATING ->
                Arrays.stream(Rating.values()).anyMatch(rating -> rating.name().equals(answer));
            case YES_NO -> Set.of(YES, NO).contains(answer);
            case NUMBER -> answer.length() <= MOST_DIGITS && answer.chars().allMatch(Character::isDigit);
            case TEXT -> true;
        };
    }
}
