package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is assessed of a person for whom a trial flat is applied, as it is sent: treatment for misuse that is over, paid for
 * by the city, and all else in order unless something else is said.
 */
public record AssessmentPaper(LocalDate on, String paidBy, String neighbours, String stable, String reasons) {

    private static final String REASONS = "Påhittade skäl.";

    /** One in which all is in order. */
    public static AssessmentPaper complete(LocalDate on) {
        return new AssessmentPaper(on, "CITY", "YES", "YES", REASONS);
    }

    /** The same, but nobody can say yet how it will go with the neighbours, or how stable the person is. */
    public static AssessmentPaper withUnknowns(LocalDate on) {
        return new AssessmentPaper(on, "CITY", "UNKNOWN", "UNKNOWN", REASONS);
    }

    /** The same, but another municipality pays for the treatment. */
    public static AssessmentPaper paidByAnother(LocalDate on) {
        return new AssessmentPaper(on, "OTHER", "YES", "YES", REASONS);
    }

    /** The same for these reasons. */
    public AssessmentPaper because(String why) {
        return new AssessmentPaper(on, paidBy, neighbours, stable, why);
    }

    /** The same of somebody whose identity is protected. */
    String applicationOfProtected(TestPerson person, String... parts) {
        return application(person, parts).replace("\"protectedIdentity\": false", "\"protectedIdentity\": true");
    }

    /** An application for a trial flat for the person, describing these parts, with this assessment. */
    String application(TestPerson person, String... parts) {
        String described = Stream.of(parts)
                .map(part -> "{\"part\": \"%s\", \"text\": \"Påhittad text.\"}".formatted(part))
                .collect(Collectors.joining(", "));
        return """
                {
                  "programme": "TRIAL",
                  "person": {
                    "identityNumber": "%s", "givenName": "%s", "familyName": "%s", "protectedIdentity": false
                  },
                  "parts": [%s],
                  "assessment": %s
                }"""
                .formatted(person.identityNumber(), person.givenName(), person.familyName(), described, json());
    }

    String json() {
        return """
                {
                  "care": {
                    "funding": {"paidFor": "TREATMENT", "paidBy": "%s", "payer": %s},
                    "treatments": [{
                      "provider": "Exempelhemmet", "arrangedBy": "INSTITUTION", "from": "%s", "to": "%s", "completed": "YES"
                    }]
                  },
                  "targetGroup": {"code": "MISUSE", "conditions": [
                    {"condition": "TREATMENT_COMPLETED", "answer": "YES"},
                    {"condition": "STABLE_IN_REHABILITATION", "answer": "%s"}
                  ]},
                  "ability": {
                    "points": [
                      {"point": "NO_DISTURBANCES", "answer": "YES"}, {"point": "RENT_IN_TIME", "answer": "YES"},
                      {"point": "CARE_OF_FLAT", "answer": "YES"}, {"point": "NEIGHBOURS", "answer": "%s"}
                    ],
                    "supportGiven": "Påhittat stöd."
                  },
                  "need": "USUAL", "reasons": "%s"
                }"""
                .formatted(
                        paidBy,
                        paidBy.equals("OTHER") ? "\"Exempelkommunen\"" : "null",
                        on.minusYears(1),
                        on.minusMonths(1),
                        stable,
                        neighbours,
                        reasons);
    }
}
