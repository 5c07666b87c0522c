package se.hemvist.web.rest.csv;

import java.util.List;
import java.util.stream.Collectors;

/** A column of a list whose first line names its columns. */
public interface CsvColumn {

    /** What its cells look like. */
    CsvForm form();

    /** Whether every line must say it. */
    boolean isNeeded();

    /** What the first line calls it. */
    default String heading() {
        return form().heading();
    }

    /** Whether its cells hold days. */
    default boolean isDay() {
        return form().expected().equals(CsvForm.DAY);
    }

    /** What the columns are called, with semicolons between them. */
    static String headings(List<? extends CsvColumn> columns) {
        return columns.stream().map(CsvColumn::heading).collect(Collectors.joining(";"));
    }
}
