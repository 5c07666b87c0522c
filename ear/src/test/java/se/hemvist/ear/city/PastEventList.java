package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list of what had happened in leases that were taken over before, as their administration sends it. */
public final class PastEventList {

    private static final List<String> COLUMNS = List.of(
            "reference",
            "kind",
            "on",
            "words",
            "source",
            "severity",
            "assessedOn",
            "fault",
            "demand",
            "letterOn",
            "registeredOn",
            "postingId",
            "copyOn",
            "boardToldOn",
            "ground",
            "decidedBy",
            "noticeKind",
            "writtenOn",
            "servedBy",
            "sentOn",
            "servedOn",
            "amount",
            "rents",
            "formOneOn",
            "formThreeOn",
            "endsOn",
            "reviewOn");

    private final City city;
    private final Part sender;
    private final String reference;
    private final List<String> lines = new ArrayList<>();

    /** @param reference what the sender's administration calls the lease */
    public PastEventList(City city, Part sender, String reference) {
        this.city = city;
        this.sender = sender;
        this.reference = reference;
    }

    /** Neighbours were disturbed on the day, which was found serious on the next. */
    public PastEventList report(LocalDate on) {
        return add(Map.of(
                "kind",
                "REPORT",
                "on",
                on,
                "words",
                "Musik efter midnatt",
                "source",
                "NEIGHBOUR",
                "severity",
                "SERIOUS",
                "assessedOn",
                on.plusDays(1)));
    }

    /** The tenant was called on to stop, by letters of the day. */
    public PastEventList rectification(LocalDate on) {
        return add(Map.of(
                "kind",
                "RECTIFICATION",
                "words",
                "Musik efter midnatt",
                "demand",
                "Håll tyst efter kl. 22",
                "fault",
                "DISTURBANCE",
                "letterOn",
                on,
                "registeredOn",
                on,
                "postingId",
                PostedLetters.next(),
                "copyOn",
                on,
                "boardToldOn",
                on));
    }

    /** The tenant has given notice, which came in on the day. */
    public PastEventList leaving(LocalDate on) {
        return add(Map.of(
                "kind",
                "ENDING",
                "on",
                on,
                "words",
                "Eget önskemål",
                "ground",
                "RESIDENT_WISH",
                "decidedBy",
                "Handläggare",
                "noticeKind",
                "ORDINARY",
                "writtenOn",
                on,
                "servedBy",
                "RECEIVED",
                "sentOn",
                on,
                "servedOn",
                on));
    }

    /** The transfer was not possible on the first day, and is looked into again on the second. */
    public PastEventList postponed(LocalDate on, LocalDate again) {
        return add(Map.of("kind", "POSTPONED", "on", on, "words", "Hyran betalas sent", "reviewOn", again));
    }

    private PastEventList add(Map<String, Object> said) {
        lines.add(COLUMNS.stream()
                .map(column -> column.equals("reference")
                        ? reference
                        : said.getOrDefault(column, "").toString())
                .reduce((one, other) -> one + ";" + other)
                .orElseThrow());
        return this;
    }

    /** The last line says this, too. */
    public PastEventList and(String column, Object cell) {
        List<String> cells = new ArrayList<>(List.of(lines.get(lines.size() - 1).split(";", -1)));
        cells.set(COLUMNS.indexOf(column), cell.toString());
        lines.set(lines.size() - 1, String.join(";", cells));
        return this;
    }

    public Answer send() {
        return post("takeovers/events/csv");
    }

    public Answer tryOut() {
        return post("takeovers/events/csv/dry-run");
    }

    private Answer post(String path) {
        return city.as(sender)
                .post(
                        path,
                        String.join(";", COLUMNS) + "\n" + String.join("\n", lines),
                        Map.of("Content-Type", "text/csv; charset=utf-8"));
    }
}
