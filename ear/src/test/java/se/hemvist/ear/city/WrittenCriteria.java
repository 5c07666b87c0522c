package se.hemvist.ear.city;

import java.util.List;
import java.util.stream.Collectors;

/** The seven criteria of Housing First as they stand on the paper form. */
final class WrittenCriteria {

    private static final List<String> CRITERIA =
            List.of("ADMINISTRATION", "HOMELESSNESS", "ILL_HEALTH", "WISH", "EXCHANGE", "VIOLENCE", "RISK");

    private WrittenCriteria() {}

    /** Each answered with yes, and why. */
    static String allMet() {
        return CRITERIA.stream()
                .map(criterion -> "{\"criterion\": \"%s\", \"answer\": \"YES\", \"reason\": \"Påhittat skäl.\"}"
                        .formatted(criterion))
                .collect(Collectors.joining(", "));
    }
}
