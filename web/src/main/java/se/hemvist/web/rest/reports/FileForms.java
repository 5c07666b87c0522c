package se.hemvist.web.rest.reports;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.hemvist.followup.spreadsheet.ReportTables;

/**
 * What is told in JSON, or with the same in it as a file for spreadsheets.
 *
 * @param name     the file's, without its ending
 * @param csv      makes it
 * @param workbook makes it
 */
record FileForms(String name, Supplier<byte[]> csv, Supplier<byte[]> workbook) {

    /** What a method that gives all three produces; JSON where nothing is said. */
    static final String JSON = MediaType.APPLICATION_JSON + ";qs=1";

    static final String CSV = "text/csv;qs=0.9";
    static final String WORKBOOK = ReportTables.WORKBOOK + ";qs=0.8";

    private static final MediaType CSV_TYPE = new MediaType("text", "csv");
    private static final MediaType WORKBOOK_TYPE = MediaType.valueOf(ReportTables.WORKBOOK);
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, CSV_TYPE, WORKBOOK_TYPE)
            .build();

    /** In the form that is asked for. */
    Response answer(Request asked, Supplier<?> json) {
        MediaType wanted = Optional.ofNullable(asked.selectVariant(FORMS))
                .map(Variant::getMediaType)
                .orElseThrow(NotAcceptableException::new);
        if (wanted.equals(CSV_TYPE)) {
            return file(csv.get(), ReportTables.CSV, ".csv");
        }
        if (wanted.equals(WORKBOOK_TYPE)) {
            return file(workbook.get(), ReportTables.WORKBOOK, ".xlsx");
        }
        return Response.ok(json.get(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private Response file(byte[] content, String type, String ending) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + ending + "\"")
                .build();
    }
}
