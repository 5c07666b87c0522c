package se.hemvist.followup.template;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question of a template is answered with. */
public enum AnswerType {
    /** How things stand, as one {@link Rating}. */
    RATING,
    /** Yes or no; of a point of the checklist, whether it is in order. */
    YES_NO,
    /** A whole number in the digits 0 to 9, such as of days. */
    NUMBER,
    /** Words. */
    TEXT;

    /** How yes is written. */
    public static final String YES = "YES";
    /** How no is written. */
    public static final String NO = "NO";

    private static final Pattern NUMBER_WRITTEN = Pattern.compile("[0-9]{1,6}");

    /** Whether the answer can be read as one of this type; nothing but blanks is none. */
    boolean takes(String answer) {
        return switch (this) {
            case RATING ->
                Arrays.stream(Rating.values()).anyMatch(rating -> rating.name().equals(answer));
            case YES_NO -> Set.of(YES, NO).contains(answer);
            case NUMBER -> NUMBER_WRITTEN.matcher(answer).matches();
            case TEXT -> true;
        };
    }
}
