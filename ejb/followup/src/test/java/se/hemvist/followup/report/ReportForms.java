package se.hemvist.followup.report;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.hemvist.kernel.proof.Workbook;

/** The figures that a report holds, read back from each of its forms. */
final class ReportForms {

    private ReportForms() {}

    /** Every figure by sheet, line and column; one withheld is two dots. */
    static Map<String, String> fromJson(JsonObject report) {
        Map<String, String> figures = new TreeMap<>();
        for (JsonObject sheet : report.getJsonArray("sheets").getValuesAs(JsonObject.class)) {
            String name = sheet.getString("sheet");
            int line = 0;
            List<JsonObject> lines = new ArrayList<>(sheet.getJsonArray("lines").getValuesAs(JsonObject.class));
            lines.add(sheet.getJsonObject("total"));
            for (JsonObject each : lines) {
                String place = name + "/" + line++ + "/";
                each.forEach((column, value) -> {
                    if (value instanceof JsonNumber number) {
                        figures.put(
                                place + column, plain(number.bigDecimalValue().toPlainString()));
                    } else if (value == JsonValue.NULL) {
                        figures.put(place + column, "..");
                    }
                });
            }
        }
        return figures;
    }

    static Map<String, String> fromCsv(String file) {
        Map<String, String> figures = new TreeMap<>();
        Map<String, List<String>> organisations = new HashMap<>();
        file.lines().skip(1).map(line -> line.split(";", -1)).forEach(cells -> {
            List<String> known = organisations.computeIfAbsent(cells[0], sheet -> new ArrayList<>());
            if (!known.contains(cells[2])) {
                known.add(cells[2]);
            }
            String value = cells[5].equals("1") ? ".." : plain(cells[4].replace(',', '.'));
            figures.put(cells[0] + "/" + known.indexOf(cells[2]) + "/" + cells[3], value);
        });
        return figures;
    }

    /** The first sheet says which report it is. */
    static Map<String, String> fromWorkbook(byte[] file) {
        Map<String, String> figures = new TreeMap<>();
        Workbook.read(file).sheets().entrySet().stream()
                .skip(1)
                .forEach(sheet -> figures.putAll(figures(sheet.getKey(), sheet.getValue())));
        return figures;
    }

    private static Map<String, String> figures(String name, Map<String, String> cells) {
        Map<String, String> figures = new TreeMap<>();
        cells.forEach((place, value) -> {
            String column = place.replaceAll("[0-9]", "");
            int row = Integer.parseInt(place.replaceAll("[A-Z]", ""));
            if (!column.equals("A") && row > 1) {
                figures.put(
                        name + "/" + (row - 2) + "/" + cells.get(column + "1"),
                        value.equals("..") ? ".." : plain(value));
            }
        });
        return figures;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
