package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.hemvist.kernel.proof.Workbook;

/** The figures of a month's report, read back from each of its forms: by sheet, number, organisation and column. */
final class ReportFigures {

    private static final String TOTAL = "TOTAL";
    private static final String WITHHELD = "..";

    private ReportFigures() {}

    static Map<String, String> ofJson(JsonNode report) {
        Map<String, String> figures = new TreeMap<>();
        report.path("sheets").forEach(sheet -> {
            Stream.concat(stream(sheet.path("lines")), Stream.of(sheet.path("total")))
                    .forEach(line -> line.properties().forEach(cell -> {
                        if (!cell.getValue().isTextual()) {
                            figures.put(
                                    key(sheet.path("sheet"), sheet.path("figure"), organisation(line), cell.getKey()),
                                    cell.getValue().isNull()
                                            ? WITHHELD
                                            : plain(cell.getValue().decimalValue()));
                        }
                    }));
        });
        return figures;
    }

    static Map<String, String> ofCsv(String file) {
        Map<String, String> figures = new TreeMap<>();
        file.lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(cells -> figures.put(
                        String.join(";", cells[0], cells[1], cells[2], cells[3]),
                        cells[5].equals("1") ? WITHHELD : plain(new BigDecimal(cells[4].replace(',', '.')))));
        return figures;
    }

    /** The first sheet says which report it is. */
    static Map<String, String> ofWorkbook(byte[] file) {
        Map<String, String> figures = new TreeMap<>();
        Workbook.read(file).sheets().entrySet().stream().skip(1).forEach(sheet -> {
            Map<String, String> cells = sheet.getValue();
            cells.forEach((place, value) -> {
                String column = place.replaceAll("[0-9]", "");
                String row = place.substring(column.length());
                if (!column.equals("A") && !row.equals("1")) {
                    figures.put(
                            String.join(
                                    ";",
                                    sheet.getKey(),
                                    cells.get("A1"),
                                    cells.get("A" + row),
                                    cells.get(column + "1")),
                            value.equals(WITHHELD) ? WITHHELD : plain(new BigDecimal(value)));
                }
            });
        });
        return figures;
    }

    private static String key(JsonNode sheet, JsonNode figure, String organisation, String column) {
        return String.join(";", sheet.asText(), figure.asText(), organisation, column);
    }

    /** The code, which is a line's only text; the total has none. */
    private static String organisation(JsonNode line) {
        return stream(line)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse(TOTAL);
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
