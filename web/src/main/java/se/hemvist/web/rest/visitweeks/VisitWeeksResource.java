package se.hemvist.web.rest.visitweeks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.visit.WeeklyVisits;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The weeks of an assignment that ask for a home visit, and telling the letting office of one without. */
@RequestScoped
@Path("assignments/{id}/visit-weeks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitWeeksResource {

    @Inject
    WeeklyVisits weeks;

    /** Those that have begun, the latest first; for the letting office those of which it was told. */
    @GET
    public PageAnswer<VisitWeekAnswer> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(page -> weeks.list(new AssignmentId(id), page), VisitWeekAnswer::of);
    }

    /** Tells the letting office of one that was missed. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{week}/notice")
    public Response tell(
            @PathParam("id") UUID id, @PathParam("week") TextParameter week, @NotNull @Valid WeekNoticeRequest body) {
        return Response.ok(VisitWeekAnswer.of(weeks.tell(new AssignmentId(id), week.week("week"))))
                .build();
    }
}
