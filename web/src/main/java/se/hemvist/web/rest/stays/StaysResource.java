package se.hemvist.web.rest.stays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import se.hemvist.followup.checkpoint.CheckpointCorrections;
import se.hemvist.followup.checkpoint.Checkpoints;
import se.hemvist.followup.checkpoint.StayView;
import se.hemvist.followup.checkpoint.Stays;
import se.hemvist.followup.checkpoint.Trials;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Stays (boende) in trial and training flats, each by the id of its sublease. */
@RequestScoped
@Path("stays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaysResource implements ReadWithTag {

    @Inject
    Stays stays;

    @Inject
    Checkpoints checkpoints;

    @Inject
    CheckpointCorrections corrections;

    @Inject
    Trials trials;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** Those that the caller's organisation follows up or is told of. */
    @GET
    public PageAnswer<StayRowAnswer> list(@BeanParam Paging paging) {
        return paging.of(stays::list, StayRowAnswer::of);
    }

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        StayView view = stays.get(new SubleaseId(id));
        return Answers.read(StayAnswer.of(view, uri));
    }

    /** Records that the checkpoint was held. */
    @POST
    @Replayable
    @Path("{id}/checkpoint")
    public Response hold(@PathParam("id") UUID id, @NotNull @Valid CheckpointRequest body) {
        checkpoints.hold(new SubleaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records how it was held, where something else was recorded. */
    @POST
    @Replayable
    @Path("{id}/checkpoint/correction")
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid CheckpointCorrectionRequest body) {
        corrections.correct(new SubleaseId(id), ifMatch.expected(), body.right().read(), body.reason());
        return Answers.done();
    }

    /** Records that it was not held after all. */
    @POST
    @Replayable
    @Path("{id}/checkpoint/void")
    public Response notHeld(@PathParam("id") UUID id, @NotNull @Valid VoidedCheckpointRequest body) {
        corrections.notHeld(new SubleaseId(id), ifMatch.expected(), body.reason());
        return Answers.done();
    }

    /** Records a review of whether the resident can take over the lease. */
    @POST
    @Replayable
    @Path("{id}/trial-reviews")
    public Response review(@PathParam("id") UUID id, @NotNull @Valid TrialReviewRequest body) {
        trials.review(new SubleaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records how a review was made, where something else was recorded. */
    @POST
    @Replayable
    @Path("{id}/trial-reviews/correction")
    public Response correctReview(@PathParam("id") UUID id, @NotNull @Valid TrialReviewCorrectionRequest body) {
        trials.correctReview(new SubleaseId(id), ifMatch.expected(), body.number(), body.read());
        return Answers.done();
    }

    /** Records that a review was not made after all. */
    @POST
    @Replayable
    @Path("{id}/trial-reviews/void")
    public Response strikeReview(@PathParam("id") UUID id, @NotNull @Valid VoidedTrialReviewRequest body) {
        trials.strikeReview(new SubleaseId(id), ifMatch.expected(), body.number(), body.reason());
        return Answers.done();
    }

    /** Records what was decided on a trial that has come to its stop. */
    @POST
    @Replayable
    @Path("{id}/trial-decisions")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid TrialDecisionRequest body) {
        trials.decide(new SubleaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
