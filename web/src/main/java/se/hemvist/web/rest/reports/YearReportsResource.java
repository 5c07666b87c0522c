package se.hemvist.web.rest.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import se.hemvist.followup.mediation.YearReports;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.Link;

/** The year's reports of mediated flats, and what was published of the years before. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class YearReportsResource {

    @Inject
    YearReports reports;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** The report of a year, as it is today. */
    @GET
    @Path("year-reports/{year}")
    public YearReportAnswer get(@PathParam("year") TextParameter year) {
        return YearReportAnswer.of(reports.of(caller.municipality(), year.number("year")), Link.self(uri));
    }

    /** Enters a figure of a year before the house was there. */
    @POST
    @Path("published-figures")
    @Replayable
    public Response enter(@NotNull @Valid PublishedFigureRequest body) {
        reports.enter(body.read(caller.municipality()));
        return Answers.done();
    }
}
