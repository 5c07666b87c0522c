package se.hemvist.followup.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a spreadsheet has it: a head, and a line for each item.
 *
 * @param name what its sheet is called
 * @param rows what stands in the cells, as many in each as there are columns
 */
public record LineTable(String name, List<String> columns, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String VERSION = "1.0";

    public LineTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** As Swedish spreadsheets read it: UTF-8 with its mark, semicolons; no cell is taken for a formula. */
    public byte[] csv() {
        return lines().map(cells -> cells.stream().map(LineTable::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining(END, BYTE_ORDER_MARK, END))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook (XLSX) with one sheet of texts. */
    public byte[] workbook() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Hemvist", VERSION)) {
            Worksheet sheet = book.newWorksheet(name);
            List<List<String>> lines = lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                for (int column = 0; column < lines.get(line).size(); column++) {
                    sheet.value(line, column, lines.get(line).get(column));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private Stream<List<String>> lines() {
        return Stream.concat(Stream.of(columns), rows.stream());
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\-].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
