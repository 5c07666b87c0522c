package se.hemvist.followup.spreadsheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.spreadsheet.Table.Figure;
import se.hemvist.followup.spreadsheet.Table.Row;

/** A report as CSV: a line for each figure, so that one file holds every sheet. Its texts are codes and need no quotes. */
final class CsvReport {

    static final String HEADER = "sheet;figure;organisation;column;value;withheld";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";

    private CsvReport() {}

    static byte[] of(ReportTables report) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        report.tables().forEach(table -> table.rows().forEach(row -> table.columns()
                .forEach(column -> line(table, row, column).ifPresent(lines::add))));
        return (BYTE_ORDER_MARK + String.join(END, lines) + END).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> line(Table table, Row row, String column) {
        return Optional.ofNullable(row.figures().get(column))
                .map(figure -> String.join(
                        ";",
                        table.name(),
                        table.figure(),
                        row.organisation(),
                        column,
                        value(figure),
                        figure.isWithheld() ? "1" : "0"));
    }

    private static String value(Figure figure) {
        return figure.number()
                .map(BigDecimal::toPlainString)
                .map(text -> text.replace('.', ','))
                .orElse("");
    }
}
