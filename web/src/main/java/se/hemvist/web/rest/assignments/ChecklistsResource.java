package se.hemvist.web.rest.assignments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.paper.CareChecklists;
import se.hemvist.followup.paper.PaperExcuses;
import se.hemvist.followup.paper.PaperStanding;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The monthly checklists of the care of the flat (checklista) of an assignment. */
@RequestScoped
@Path("assignments/{id}/checklists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChecklistsResource {

    @Inject
    CareChecklists checklists;

    @Inject
    PaperExcuses excuses;

    @Context
    UriInfo uri;

    /** Records that the month's was sent, as far as it goes. */
    @POST
    @Replayable
    @IfUnchanged
    public Response send(@PathParam("id") UUID id, @NotNull @Valid ChecklistRequest body) {
        PaperStanding standing = checklists.record(new AssignmentId(id), body.month(), body.read());
        URI place = uri.getAbsolutePathBuilder().path(body.month().toString()).build();
        return Response.created(place).entity(PaperStandingAnswer.of(standing)).build();
    }

    /** A month's. */
    @GET
    @Path("{month}")
    public ChecklistAnswer read(@PathParam("id") UUID id, @PathParam("month") TextParameter month) {
        YearMonth of = month.month("month");
        return checklists
                .of(new AssignmentId(id), of)
                .map(sent -> ChecklistAnswer.of(of, sent, uri))
                .orElseThrow(NotFoundException::new);
    }

    /** Adds points that a month's lacked. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{month}/completion")
    public Response complete(
            @PathParam("id") UUID id,
            @PathParam("month") TextParameter month,
            @NotNull @Valid ChecklistCompletionRequest body) {
        PaperStanding standing = checklists.complete(new AssignmentId(id), month.month("month"), body.read());
        return Response.ok(PaperStandingAnswer.of(standing)).build();
    }

    /** The letting office does without a month's. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{month}/excuse")
    public Response excuse(
            @PathParam("id") UUID id,
            @PathParam("month") TextParameter month,
            @NotNull @Valid PaperExcuseRequest body) {
        excuses.checklist(new AssignmentId(id), month.month("month"), body.because());
        return Answers.done();
    }
}
