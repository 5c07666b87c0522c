package se.hemvist.followup.spreadsheet;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One sheet of a report.
 *
 * @param figure its number in the list of figures
 * @param rows   one for each organisation, and their total last
 */
record Table(String name, String figure, List<String> columns, List<Row> rows) {

    /** What the last row is called. */
    static final String TOTAL = "TOTAL";

    /** What each of the columns says of an organisation; a column that it says nothing in is left out. */
    record Row(String organisation, Map<String, Figure> figures) {}

    /** A number, or that it is withheld. */
    record Figure(Optional<BigDecimal> number) {

        boolean isWithheld() {
            return number.isEmpty();
        }
    }

    static Table read(JsonObject sheet) {
        List<JsonObject> lines = new ArrayList<>(sheet.getJsonArray("lines").getValuesAs(JsonObject.class));
        JsonObject total = sheet.getJsonObject("total");
        Set<String> columns = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        for (JsonObject line : lines) {
            rows.add(row(line, organisation(line)));
        }
        rows.add(row(total, TOTAL));
        rows.forEach(row -> columns.addAll(row.figures().keySet()));
        return new Table(sheet.getString("sheet"), sheet.getString("figure"), List.copyOf(columns), rows);
    }

    /** A line's only text is the code of its organisation. */
    private static String organisation(JsonObject line) {
        return line.values().stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .findFirst()
                .orElse("");
    }

    private static Row row(JsonObject line, String organisation) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        line.forEach((column, value) -> {
            if (value instanceof JsonNumber number) {
                figures.put(column, new Figure(Optional.of(number.bigDecimalValue())));
            } else if (value == JsonValue.NULL) {
                figures.put(column, new Figure(Optional.empty()));
            }
        });
        return new Row(organisation, figures);
    }
}
