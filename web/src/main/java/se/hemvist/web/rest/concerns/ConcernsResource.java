package se.hemvist.web.rest.concerns;

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
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.concern.ConcernId;
import se.hemvist.followup.concern.Concerns;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What the support staff report to social services beside the month's papers. */
@RequestScoped
@Path("assignments/{id}/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConcernsResource {

    @Inject
    Concerns concerns;

    @Context
    UriInfo uri;

    /** The events and concerns so far. */
    @GET
    public ConcernsAnswer list(@PathParam("id") UUID id) {
        return ConcernsAnswer.of(concerns.of(new AssignmentId(id)), uri);
    }

    /** Notes an event or a concern. */
    @POST
    @Replayable
    @IfUnchanged
    public Response note(@PathParam("id") UUID id, @NotNull @Valid ConcernRequest body) {
        return Answers.created(
                uri, concerns.note(new AssignmentId(id), body.read()).value());
    }

    /** Reports it to social services. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{concern}/report")
    public Response report(
            @PathParam("id") UUID id, @PathParam("concern") UUID concern, @NotNull @Valid ConcernReportRequest body) {
        concerns.report(new AssignmentId(id), new ConcernId(concern), body.on());
        return Answers.done();
    }

    /** Strikes what was noted by mistake. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{concern}/strike")
    public Response strike(
            @PathParam("id") UUID id, @PathParam("concern") UUID concern, @NotNull @Valid StruckConcernRequest body) {
        concerns.strike(new AssignmentId(id), new ConcernId(concern), body.reason());
        return Answers.done();
    }
}
