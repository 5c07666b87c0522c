package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Head lease and sublease of a mediated flat, as they are sent to be signed on a day. */
record LeasePapers(UUID mediation, LocalDate signedOn, LocalDate datedOn) {

    /** Those that are asked for in the first year. */
    static final String[] FIRST_YEAR = {
        "ACTION_PLAN", "DECISION", "HEAD_LEASE", "SUBLEASE", "CHECKPOINT_AGREEMENT", "GENERAL_RULES"
    };

    /** With these of the seven papers. */
    String json(String... papers) {
        String documents = Stream.of(papers).map(this::paper).collect(Collectors.joining(", "));
        return """
                {
                  "offerId": "%1$s",
                  "agreed": {
                    "on": "%2$s", "leaseStart": "%2$s", "monthlyRent": 5900.00, "supportStaffPresent": true
                  },
                  "headLease": {
                    "contractDate": "%2$s", "start": "%2$s", "blockLet": false, "noticeMonths": 3
                  },
                  "termsExplained": {
                    "on": "%2$s", "by": "kontaktperson", "version": "2002-01", "signedByTenant": true
                  },
                  "waiverSigned": false,
                  "documents": {"papers": [%3$s]}
                }"""
                .formatted(mediation, signedOn, documents);
    }

    /** The same with all of the first year, where the head lease of whoever lived there before runs on; with more to say. */
    String onRunningHeadLease(String more) {
        return json(FIRST_YEAR).replaceAll("(?s)\"headLease\": \\{.*?},", more);
    }

    /** One of the seven. */
    String paper(String kind) {
        String parties =
                switch (kind) {
                    case "DECISION" -> "\"SOCIAL_BOARD\"";
                    case "HEAD_LEASE" -> "\"LANDLORD\", \"HEAD_TENANT\"";
                    default -> "\"HEAD_TENANT\", \"RESIDENT\"";
                };
        return """
                {"kind": "%s", "datedOn": "%s", "parties": [%s], "fileReference": "FAR-17"}"""
                .formatted(kind, datedOn, parties);
    }
}
