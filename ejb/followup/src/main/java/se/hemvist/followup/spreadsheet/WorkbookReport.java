package se.hemvist.followup.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.hemvist.followup.spreadsheet.Table.Figure;
import se.hemvist.followup.spreadsheet.Table.Row;

/** A report as a workbook: numbers are numbers, and what is withheld is two dots, as statistics are written. */
final class WorkbookReport {

    static final String ABOUT = "rapport";
    static final String WITHHELD = "..";

    private static final String VERSION = "1.0";

    private WorkbookReport() {}

    static byte[] of(ReportTables report) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Hemvist", VERSION)) {
            about(book.newWorksheet(ABOUT), report);
            report.tables().forEach(table -> sheet(book.newWorksheet(table.name()), table));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private static void about(Worksheet sheet, ReportTables report) {
        String[][] parts = {
            {"kommun", report.text("municipality")},
            {"månad", report.text("month")},
            {"version", Integer.toString(report.version())},
            {"räknad", report.text("countedOn")},
            {"mottagare", report.text("recipient")},
            {WITHHELD, report.isMasked() ? "antal under 5 visas inte" : "inget är dolt"}
        };
        for (int line = 0; line < parts.length; line++) {
            sheet.value(line, 0, parts[line][0]);
            sheet.value(line, 1, parts[line][1]);
        }
    }

    private static void sheet(Worksheet sheet, Table table) {
        sheet.value(0, 0, table.figure());
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column + 1, table.columns().get(column));
        }
        for (int line = 0; line < table.rows().size(); line++) {
            row(sheet, line + 1, table, table.rows().get(line));
        }
    }

    private static void row(Worksheet sheet, int line, Table table, Row row) {
        sheet.value(line, 0, row.organisation());
        for (int column = 0; column < table.columns().size(); column++) {
            Figure figure = row.figures().get(table.columns().get(column));
            if (figure != null && figure.isWithheld()) {
                sheet.value(line, column + 1, WITHHELD);
            } else if (figure != null) {
                sheet.value(line, column + 1, figure.number().orElse(BigDecimal.ZERO));
            }
        }
    }
}
