package se.hemvist.web.rest.moveout;

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
import se.hemvist.followup.moveout.MoveOutAids;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What a participant under notice is told and helped with before the moving out (avflyttning). */
@RequestScoped
@Path("assignments/{id}/move-out")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MoveOutAidResource {

    @Inject
    MoveOutAids aids;

    @Context
    UriInfo uri;

    /** What was told and decided so far. */
    @GET
    public MoveOutAidAnswer read(@PathParam("id") UUID id) {
        return MoveOutAidAnswer.of(aids.of(new AssignmentId(id)), uri);
    }

    /** Records that the participant was told that another home can be applied for. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("information")
    public Response inform(@PathParam("id") UUID id, @NotNull @Valid MoveOutInformationRequest body) {
        aids.inform(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Records what social services help with. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("help")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid MoveOutHelpRequest body) {
        aids.decide(new AssignmentId(id), body.read());
        return Answers.done();
    }
}
