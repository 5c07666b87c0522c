package se.hemvist.web.rest.reports;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import se.hemvist.followup.report.MonthReport;
import se.hemvist.followup.report.MonthReports;
import se.hemvist.followup.spreadsheet.ReportTables;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.Link;

/** The month's reports, each reader's part. */
@RequestScoped
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    @Inject
    MonthReports reports;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /**
     * The latest version of the report of a month, as much of it as the caller may see: in JSON, or with the same figures
     * as a file for spreadsheets.
     */
    @GET
    @Path("{month}")
    @Produces({FileForms.JSON, FileForms.CSV, FileForms.WORKBOOK})
    public Response get(@PathParam("month") TextParameter month, @Context Request asked) {
        YearMonth of = month.month("month");
        MonthReport report = reports.of(caller.municipality(), of);
        ReportTables tables = ReportTables.of(report.body());
        return new FileForms("manadsrapport-" + of, tables::csv, tables::workbook)
                .answer(asked, () -> ReportAnswer.of(report, Link.self(uri)));
    }

    /**
     * A report as it is told.
     *
     * @param masked counts of 1 to 4 are withheld
     * @param report the sheets; {@code null} stands for what is withheld
     */
    public record ReportAnswer(
            Edition edition,
            LocalDate countedOn,
            boolean masked,
            @JsonRawValue String report,
            @JsonProperty("_links") Map<String, Link> links) {

        /** Which report it is. */
        public record Edition(String municipality, YearMonth month, int version) {}

        static ReportAnswer of(MonthReport report, Map<String, Link> links) {
            MonthReport.Edition edition = report.edition();
            return new ReportAnswer(
                    new Edition(edition.municipality().code(), edition.month(), edition.version()),
                    report.countedOn(),
                    report.masked(),
                    report.body(),
                    links);
        }
    }
}
