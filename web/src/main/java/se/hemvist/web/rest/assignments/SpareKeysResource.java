package se.hemvist.web.rest.assignments;

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
import se.hemvist.followup.sparekey.SpareKeys;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The spare key (reservnyckel) that the participant lets the support staff keep. */
@RequestScoped
@Path("assignments/{id}/spare-key")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpareKeysResource {

    @Inject
    SpareKeys keys;

    @Context
    UriInfo uri;

    /** What became of the offers so far. */
    @GET
    public SpareKeysAnswer read(@PathParam("id") UUID id) {
        return SpareKeysAnswer.of(keys.of(new AssignmentId(id)), uri);
    }

    /** Records that it was offered, and what came of that. */
    @POST
    @Replayable
    @IfUnchanged
    public Response offer(@PathParam("id") UUID id, @NotNull @Valid SpareKeyRequest body) {
        keys.offer(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Records a use of it. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("use")
    public Response use(@PathParam("id") UUID id, @NotNull @Valid SpareKeyUseRequest body) {
        keys.use(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Strikes a use that was recorded by mistake. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("use/strike")
    public Response strikeUse(@PathParam("id") UUID id, @NotNull @Valid StruckKeyUseRequest body) {
        keys.strikeUse(new AssignmentId(id), body.offeredOn(), body.number(), body.reason());
        return Answers.done();
    }

    /** Records that the participant has it back. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("return")
    public Response giveBack(@PathParam("id") UUID id, @NotNull @Valid SpareKeyReturnRequest body) {
        keys.giveBack(new AssignmentId(id), body.on());
        return Answers.done();
    }
}
