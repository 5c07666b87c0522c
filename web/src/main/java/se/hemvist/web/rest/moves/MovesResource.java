package se.hemvist.web.rest.moves;

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
import se.hemvist.followup.moving.Moves;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The move of a participant, planned together. */
@RequestScoped
@Path("assignments/{id}/moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MovesResource {

    @Inject
    Moves moves;

    @Context
    UriInfo uri;

    /** How it was planned. */
    @GET
    public MovesAnswer read(@PathParam("id") UUID id) {
        return MovesAnswer.of(moves.of(new AssignmentId(id)), uri);
    }

    /** Calls the planning meeting, or calls it anew. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("meeting-call")
    public Response callMeeting(@PathParam("id") UUID id, @NotNull @Valid MeetingCallRequest body) {
        moves.callMeeting(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Records that the planning meeting was held. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("meeting")
    public Response holdMeeting(@PathParam("id") UUID id, @NotNull @Valid PlanningMeetingRequest body) {
        moves.holdMeeting(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Records what became of help that is offered. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("items")
    public Response tick(@PathParam("id") UUID id, @NotNull @Valid MoveItemRequest body) {
        moves.tick(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Records what was planned with the staff of before. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("coordinations")
    public Response coordinate(@PathParam("id") UUID id, @NotNull @Valid CoordinationRequest body) {
        moves.coordinate(new AssignmentId(id), body.read());
        return Answers.done();
    }
}
