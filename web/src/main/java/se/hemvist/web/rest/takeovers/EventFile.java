package se.hemvist.web.rest.takeovers;

import se.hemvist.followup.takeover.EventRow;
import se.hemvist.web.rest.csv.ColumnFile;
import se.hemvist.web.rest.csv.CsvRefusal;

/** A file of what had happened in leases, a line for each event. */
final class EventFile {

    private static final ColumnFile.Form<EventColumn, EventCells, EventRow> FORM =
            new ColumnFile.Form<>(TakeoverFile.MOST, EventColumn.class, EventCells::new, EventLines::row);

    private EventFile() {}

    /**
     * What the file says.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    static EventsRequest of(byte[] file) {
        return FORM.read(file, EventsRequest::new);
    }
}
