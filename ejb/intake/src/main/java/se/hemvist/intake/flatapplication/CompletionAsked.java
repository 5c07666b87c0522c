package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The question that an application be completed (begäran om komplettering).
 *
 * @param parts    those that are missing
 * @param answerBy the last day to send them
 * @param note     what is meant, where the parts do not say it
 */
public record CompletionAsked(Set<ApplicationPart> parts, LocalDate answerBy, Optional<String> note) {

    public CompletionAsked {
        parts = Set.copyOf(parts);
    }

    /** Which and by when; the words are about a person. */
    @Override
    public String toString() {
        return "CompletionAsked[" + parts + ", " + answerBy + "]";
    }
}
