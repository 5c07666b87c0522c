package se.hemvist.web.rest.takeovers;

import java.util.Map;
import java.util.Optional;
import se.hemvist.web.rest.csv.LineRefusal;

/** What the parts of an event are called in its columns, where the use cases call them otherwise. */
final class EventParts {

    /** Every kind of event, and none. */
    static final String EVERY = "REPORT RECTIFICATION ENDING POSTPONED";

    static final String NONE = "";
    static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private static final Map<String, EventColumn> COLUMNS = Map.of(
            "description", EventColumn.WORDS,
            "reason", EventColumn.WORDS,
            "grounds", EventColumn.WORDS,
            "because", EventColumn.WORDS,
            "postingNumber", EventColumn.POSTING_ID,
            "serviceWay", EventColumn.SERVED_BY,
            "way", EventColumn.SERVED_BY);

    private EventParts() {}

    /** The column of a part that a refusal names. */
    static String column(String part) {
        return Optional.ofNullable(COLUMNS.get(LineRefusal.lastPart(part)))
                .map(EventColumn::heading)
                .orElseGet(() -> LineRefusal.lastPart(part));
    }
}
