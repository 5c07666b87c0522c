package se.hemvist.web.rest.leadtimes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Year;
import java.util.UUID;
import se.hemvist.intake.course.LeadTimes;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** How long mediations take, and what the flats cost meanwhile (dubbla hyror). */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class LeadTimesResource {

    @Inject
    LeadTimes times;

    @Context
    UriInfo uri;

    /** Those of the caller's agency. */
    @GET
    @Path("lead-times")
    public PageAnswer<LeadTimeAnswer> list(@BeanParam Paging paging) {
        return paging.of(times::list, LeadTimeAnswer::of);
    }

    /** That of one mediation. */
    @GET
    @Path("lead-times/{id}")
    public LeadTimeAnswer get(@PathParam("id") UUID id) {
        return LeadTimeAnswer.of(times.get(new OfferId(id)));
    }

    /** How fast those went that were begun in the year. */
    @GET
    @Path("lead-time-reports/{year}")
    public LeadTimeReportAnswer report(@PathParam("year") TextParameter year) {
        return LeadTimeReportAnswer.of(times.report(Year.of(year.number("year"))), uri);
    }
}
