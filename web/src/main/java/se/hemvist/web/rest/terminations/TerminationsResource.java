package se.hemvist.web.rest.terminations;

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
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Disputes;
import se.hemvist.lease.termination.EndingDayCorrections;
import se.hemvist.lease.termination.Evictions;
import se.hemvist.lease.termination.LeavingCorrections;
import se.hemvist.lease.termination.Recoveries;
import se.hemvist.lease.termination.ServiceCorrections;
import se.hemvist.lease.termination.TerminationView;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Ending a sublease (uppsägning). */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TerminationsResource implements ReadWithTag {

    @Inject
    Terminations terminations;

    @Inject
    ServiceCorrections services;

    @Inject
    EndingDayCorrections days;

    @Inject
    Disputes disputes;

    @Inject
    Evictions evictions;

    @Inject
    Departures departures;

    @Inject
    LeavingCorrections leavings;

    @Inject
    Recoveries recoveries;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** How it is ended: the last time, if more than once. */
    @Override
    @GET
    @Path("{id}/termination")
    public Response get(@PathParam("id") UUID id) {
        TerminationView view = terminations.get(new SubleaseId(id));
        return Answers.read(TerminationAnswer.of(view, uri));
    }

    @Override
    public boolean isThere(UUID id) {
        return terminations.isThere(new SubleaseId(id));
    }

    /** Why it is to end. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/termination/grounds")
    public Response recordGround(@NotNull @Valid TerminationGroundRequest body) {
        terminations.recordGround(sublease(), body.read());
        return Answers.done();
    }

    /** The notice is written. */
    @POST
    @Replayable
    @Path("{id}/termination/notice")
    public Response prepareNotice(@NotNull @Valid NoticeRequest body) {
        terminations.prepareNotice(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The notice has reached the other side. */
    @POST
    @Replayable
    @Path("{id}/termination/service")
    public Response serve(@NotNull @Valid NoticeServiceRequest body) {
        terminations.serve(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** It has done so on another day than was recorded. */
    @POST
    @Replayable
    @Path("{id}/termination/service/correction")
    public Response correctService(@NotNull @Valid NoticeDayRequest body) {
        services.correct(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Its letter was posted under another number than was recorded. */
    @POST
    @Replayable
    @Path("{id}/termination/service/posting-correction")
    public Response correctPosting(@NotNull @Valid PostingNumberRequest body) {
        services.correctPosting(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Something that followed happened on another day than was recorded. */
    @POST
    @Replayable
    @Path("{id}/termination/day-correction")
    public Response correctDay(@NotNull @Valid EndingDayRequest body) {
        days.correct(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The tenancy may be won back by paying: tenant and social board have been told. */
    @POST
    @Replayable
    @Path("{id}/termination/recovery-opening")
    public Response openRecovery(@NotNull @Valid RecoveryOpeningRequest body) {
        recoveries.open(sublease(), ifMatch.expected(), body.servedOn(), body.boardToldOn());
        return Answers.done();
    }

    /** There is nothing to win back: the tenant is to move so soon anyway. */
    @POST
    @Replayable
    @Path("{id}/termination/no-recovery")
    public Response ruleOutRecovery(@NotNull @Valid NoRecoveryRequest body) {
        recoveries.ruleOut(sublease(), ifMatch.expected(), body.mustLeaveBy(), body.because());
        return Answers.done();
    }

    /** The tenancy has been won back. */
    @POST
    @Replayable
    @Path("{id}/termination/recovery")
    public Response recover(@NotNull @Valid RecoveryRequest body) {
        recoveries.recover(sublease(), ifMatch.expected(), body.wonBack());
        return Answers.done();
    }

    /** The tenant, who has security of tenure, contests the notice. */
    @POST
    @Replayable
    @Path("{id}/termination/dispute")
    public Response contest(@NotNull @Valid DisputeRequest body) {
        disputes.contest(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The dispute is referred to the rent tribunal. */
    @POST
    @Replayable
    @Path("{id}/termination/referral")
    public Response refer(@NotNull @Valid DisputeReferralRequest body) {
        disputes.refer(sublease(), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** The rent tribunal has decided. */
    @POST
    @Replayable
    @Path("{id}/termination/tribunal-decision")
    public Response decide(@NotNull @Valid TribunalDecisionRequest body) {
        disputes.decide(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The keys are back. */
    @POST
    @Replayable
    @Path("{id}/termination/keys")
    public Response returnKeys(@NotNull @Valid LeavingRequest body) {
        departures.returnKeys(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The Enforcement Authority is asked to evict. */
    @POST
    @Replayable
    @Path("{id}/termination/eviction")
    public Response applyForEviction(@NotNull @Valid EvictionRequest body) {
        evictions.apply(sublease(), ifMatch.expected(), body.on(), body.children());
        return Answers.done();
    }

    /** It has ordered the eviction. */
    @POST
    @Replayable
    @Path("{id}/termination/eviction-order")
    public Response orderEviction(@NotNull @Valid EvictionOrderRequest body) {
        evictions.order(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** It has granted a respite with the eviction. */
    @POST
    @Replayable
    @Path("{id}/termination/eviction-respite")
    public Response respiteEviction(@NotNull @Valid EvictionRespiteRequest body) {
        evictions.respite(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The social board was told of the children in the home. */
    @POST
    @Replayable
    @Path("{id}/termination/eviction-board")
    public Response tellBoard(@NotNull @Valid BoardToldRequest body) {
        evictions.tellBoard(sublease(), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** It has carried it out. */
    @POST
    @Replayable
    @Path("{id}/termination/evicted")
    public Response carryOut(@NotNull @Valid LeavingRequest body) {
        evictions.carryOut(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The tenant has left on another day than was recorded. */
    @POST
    @Replayable
    @Path("{id}/termination/leaving/correction")
    public Response correctLeaving(@NotNull @Valid LeavingDayRequest body) {
        leavings.correct(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The tenant was called on to fetch what was left. */
    @POST
    @Replayable
    @Path("{id}/termination/goods-call")
    public Response callForGoods(@NotNull @Valid GoodsCallRequest body) {
        departures.callForGoods(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** All between the two is settled. */
    @POST
    @Replayable
    @Path("{id}/termination/settlement")
    public Response settle(@NotNull @Valid SettlementRequest body) {
        departures.settle(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** It is taken back. */
    @POST
    @Replayable
    @Path("{id}/termination/withdrawal")
    public Response withdraw(@NotNull @Valid TerminationWithdrawalRequest body) {
        terminations.withdraw(sublease(), ifMatch.expected(), body.read());
        return Answers.done();
    }

    private SubleaseId sublease() {
        return new SubleaseId(id);
    }
}
