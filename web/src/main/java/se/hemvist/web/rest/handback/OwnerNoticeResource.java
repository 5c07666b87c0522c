package se.hemvist.web.rest.handback;

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
import se.hemvist.lease.handback.OwnerNoticeAnswers;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.terminations.DisputeAppealRequest;
import se.hemvist.web.rest.terminations.RecoveryRequest;
import se.hemvist.web.rest.terminations.TerminationWithdrawalRequest;
import se.hemvist.web.rest.terminations.TribunalDecisionRequest;

/** What becomes of the owner's notice (uppsägning) to the city, at its sublease. */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnerNoticeResource {

    @Inject
    OwnerNoticeAnswers answers;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** The city has won its tenancy back. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/owner-notice/recovery")
    public Response recover(@NotNull @Valid RecoveryRequest body) {
        answers.recover(sublease(), body.wonBack());
        return Answers.done();
    }

    /** The owner has taken the notice back. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/owner-notice/withdrawal")
    public Response takeBack(@NotNull @Valid TerminationWithdrawalRequest body) {
        answers.takeBack(sublease(), body.read());
        return Answers.done();
    }

    /** The city contests the notice. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/owner-notice/dispute")
    public Response contest(@NotNull @Valid OwnerNoticeDayRequest body) {
        answers.contest(sublease(), body.on());
        return Answers.done();
    }

    /** The owner has referred the dispute to the rent tribunal. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/owner-notice/referral")
    public Response refer(@NotNull @Valid OwnerNoticeDayRequest body) {
        answers.refer(sublease(), body.on());
        return Answers.done();
    }

    /** The rent tribunal has decided. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/owner-notice/tribunal-decision")
    public Response decide(@NotNull @Valid TribunalDecisionRequest body) {
        answers.decide(sublease(), body.read());
        return Answers.done();
    }

    /** The side that it went against has appealed that to Svea hovrätt. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/owner-notice/appeal")
    public Response appeal(@NotNull @Valid DisputeAppealRequest body) {
        answers.appeal(sublease(), body.on());
        return Answers.done();
    }

    /** Svea hovrätt has decided. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/owner-notice/appeal-decision")
    public Response decideAppeal(@NotNull @Valid TribunalDecisionRequest body) {
        answers.decideAppeal(sublease(), body.read());
        return Answers.done();
    }

    private SubleaseId sublease() {
        return new SubleaseId(id);
    }
}
