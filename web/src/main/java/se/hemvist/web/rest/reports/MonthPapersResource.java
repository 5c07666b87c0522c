package se.hemvist.web.rest.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.followup.paper.MonthPaper;
import se.hemvist.followup.paper.MonthPapers;
import se.hemvist.followup.spreadsheet.LineTable;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.Paging;

/** The papers of a month, line by line. */
@RequestScoped
@Path("month-papers")
public class MonthPapersResource {

    @Inject
    MonthPapers papers;

    /** Those that are the caller's organisation's: in JSON a page of them, as a file for spreadsheets all. */
    @GET
    @Path("{month}")
    @Produces({FileForms.JSON, FileForms.CSV, FileForms.WORKBOOK})
    public Response list(@PathParam("month") TextParameter month, @BeanParam Paging paging, @Context Request asked) {
        YearMonth of = month.month("month");
        List<MonthPaper> all = papers.list(of);
        LineTable table = MonthPaperAnswer.table(of, all);
        return new FileForms("manadshandlingar-" + of, table::csv, table::workbook)
                .answer(asked, () -> paging.of(page -> page(all, page), MonthPaperAnswer::of));
    }

    private static Page<MonthPaper> page(List<MonthPaper> all, PageRequest request) {
        List<MonthPaper> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request);
    }
}
