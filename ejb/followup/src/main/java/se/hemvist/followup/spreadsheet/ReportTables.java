package se.hemvist.followup.spreadsheet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** A report in the forms of spreadsheets. */
public final class ReportTables {

    /** The media type of {@link #csv()}. */
    public static final String CSV = "text/csv; charset=utf-8";

    /** The media type of {@link #workbook()}. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final JsonObject report;

    private ReportTables(JsonObject report) {
        this.report = report;
    }

    /** The report that the JSON holds, as its reader gets it. */
    public static ReportTables of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new ReportTables(reader.readObject());
        }
    }

    /** A line for each figure, as Swedish spreadsheets read it: UTF-8 with its mark, semicolons, decimal commas. */
    public byte[] csv() {
        return CsvReport.of(this);
    }

    /** A workbook (XLSX) with a sheet for each of the report's, and one that says which report it is. */
    public byte[] workbook() {
        return WorkbookReport.of(this);
    }

    List<Table> tables() {
        return report.getJsonArray("sheets").getValuesAs(JsonObject.class).stream()
                .map(Table::read)
                .toList();
    }

    String text(String part) {
        return report.containsKey(part) ? report.getString(part) : "";
    }

    int version() {
        return report.getInt("version");
    }

    boolean isMasked() {
        return report.getBoolean("masked");
    }
}
