package se.hemvist.web.rest.takeovers;

import se.hemvist.followup.takeover.WaitingRow;
import se.hemvist.web.rest.csv.ColumnFile;
import se.hemvist.web.rest.csv.CsvRefusal;

/** A file of cases that wait for a flat, a line for each. */
final class WaitingFile {

    private static final ColumnFile.Form<WaitingColumn, WaitingCells, WaitingRow> FORM =
            new ColumnFile.Form<>(TakeoverFile.MOST, WaitingColumn.class, WaitingCells::new, WaitingLines::row);

    private WaitingFile() {}

    /**
     * What the file says.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    static WaitingRequest of(byte[] file) {
        return FORM.read(file, WaitingRequest::new);
    }
}
