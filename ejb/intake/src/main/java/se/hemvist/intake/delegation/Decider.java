package se.hemvist.intake.delegation;

import java.util.Locale;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/**
 * Who decides.
 *
 * @param named     as the decision has it: a title, which may be followed by a comma and where
 * @param user      whose account records it
 * @param reference the number of the delegation, if the decision gives one
 */
public record Decider(OrganisationId organisation, String named, String user, Optional<String> reference) {

    /** Whether it is somebody of the title, or is named by the number of the delegation itself. */
    boolean is(String title, String number) {
        String lower = lower(named);
        return lower.equals(lower(title))
                || lower.startsWith(lower(title) + ",")
                || named.strip().equals(number);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
