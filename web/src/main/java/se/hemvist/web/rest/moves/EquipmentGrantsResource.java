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
import se.hemvist.followup.equipment.EquipmentGrants;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The home equipment grant (hemutrustningsbidrag) of a participant. */
@RequestScoped
@Path("assignments/{id}/equipment-grant")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EquipmentGrantsResource {

    @Inject
    EquipmentGrants grants;

    @Context
    UriInfo uri;

    /** What became of the applications. */
    @GET
    public GrantsAnswer read(@PathParam("id") UUID id) {
        return GrantsAnswer.of(grants.of(new AssignmentId(id)), uri);
    }

    /** Records that the participant has applied. */
    @POST
    @Replayable
    @IfUnchanged
    public Response apply(@PathParam("id") UUID id, @NotNull @Valid GrantApplicationRequest body) {
        grants.apply(new AssignmentId(id), body.on());
        return Answers.done();
    }

    /** Grants or refuses it. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("decision")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid GrantDecisionRequest body) {
        grants.decide(new AssignmentId(id), body.granted(), body.on());
        return Answers.done();
    }

    /** Pays it. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("payment")
    public Response pay(@PathParam("id") UUID id, @NotNull @Valid GrantPaymentRequest body) {
        grants.pay(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Records that the participant has withdrawn the application. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("withdrawal")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid GrantWithdrawalRequest body) {
        grants.withdraw(new AssignmentId(id), body.on(), body.reason());
        return Answers.done();
    }
}
