package se.hemvist.web.rest.terminations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.training.Residents;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Residents of training flats who move on (flyttar vidare). */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MovingOnResource {

    @Inject
    Residents residents;

    /** Records that the resident moves on. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/move-on")
    public Response moveOn(@PathParam("id") UUID id, @NotNull @Valid MoveOnRequest body) {
        residents.moveOn(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Records that the keys are back. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/move-on/keys")
    public Response returnKeys(@PathParam("id") UUID id, @NotNull @Valid LeavingRequest body) {
        residents.returnKeys(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Records that all is settled. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/move-on/settlement")
    public Response settle(@PathParam("id") UUID id, @NotNull @Valid SettlementRequest body) {
        residents.settle(new SubleaseId(id), body.read());
        return Answers.done();
    }
}
