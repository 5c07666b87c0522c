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
import se.hemvist.lease.termination.Disputes;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Appeals of the rent tribunal's decision on the ending of a sublease. */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealsResource {

    @Inject
    Disputes disputes;

    @Inject
    IfMatch ifMatch;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** The decision has been appealed. */
    @POST
    @Replayable
    @Path("{id}/termination/appeal")
    public Response appeal(@NotNull @Valid DisputeAppealRequest body) {
        disputes.appeal(new SubleaseId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** Svea hovrätt has decided on it. */
    @POST
    @Replayable
    @Path("{id}/termination/appeal-decision")
    public Response decide(@NotNull @Valid TribunalDecisionRequest body) {
        disputes.decideAppeal(new SubleaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
