package se.hemvist.web.rest.takeovers;

import se.hemvist.followup.takeover.TakeoverRow;
import se.hemvist.web.rest.csv.ColumnFile;
import se.hemvist.web.rest.csv.CsvRefusal;

/** A file of running leases, a line for each. */
final class TakeoverFile {

    /** So many are done well within the time that a call may take. */
    static final int MOST = 2_500;

    private static final ColumnFile.Form<TakeoverColumn, TakeoverCells, TakeoverRow> FORM =
            new ColumnFile.Form<>(MOST, TakeoverColumn.class, TakeoverCells::new, TakeoverLines::row);

    private TakeoverFile() {}

    /**
     * What the file says.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    static TakeoversRequest of(byte[] file) {
        return FORM.read(file, TakeoversRequest::new);
    }
}
