package se.hemvist.web.rest.assignments;

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
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentView;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.followup.visit.VisitCorrections;
import se.hemvist.followup.visit.VisitId;
import se.hemvist.followup.visit.Visits;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Assignments (uppdrag) of support. */
@RequestScoped
@Path("assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentsResource implements ReadWithTag {

    @Inject
    Assignments assignments;

    @Inject
    Visits visits;

    @Inject
    IfMatch ifMatch;

    @Inject
    VisitCorrections corrections;

    @Context
    UriInfo uri;

    /** Those that the caller's organisation has a part in. */
    @GET
    public PageAnswer<AssignmentRowAnswer> list(@BeanParam Paging paging) {
        return paging.of(assignments::list, AssignmentRowAnswer::of);
    }

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        AssignmentView view = assignments.get(new AssignmentId(id));
        return Answers.read(AssignmentAnswer.of(view, uri));
    }

    /** The provider takes it on. */
    @POST
    @Replayable
    @Path("{id}/acceptance")
    public Response accept(@PathParam("id") UUID id, @NotNull @Valid AcceptanceRequest body) {
        assignments.accept(new AssignmentId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** Phase 1 starts. */
    @POST
    @Replayable
    @Path("{id}/phase-1")
    public Response startPhase1(@PathParam("id") UUID id, @NotNull @Valid Phase1Request body) {
        assignments.startPhase1(new AssignmentId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Puts days right that were recorded otherwise. */
    @POST
    @Replayable
    @Path("{id}/days")
    public Response correctDays(@PathParam("id") UUID id, @NotNull @Valid AssignmentDaysRequest body) {
        assignments.correctDays(new AssignmentId(id), ifMatch.expected(), body.read(), body.reason());
        return Answers.done();
    }

    /** Records that the participant was told of open support. */
    @POST
    @Replayable
    @Path("{id}/open-support")
    public Response tellOfOpenSupport(@PathParam("id") UUID id, @NotNull @Valid OpenSupportRequest body) {
        assignments.tellOfOpenSupport(new AssignmentId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** Records a visit, or an attempt at one. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/visits")
    public Response visit(@PathParam("id") UUID id, @NotNull @Valid VisitRequest body) {
        visits.record(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Strikes a visit and records the right one. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/visits/correction")
    public Response correctVisit(@PathParam("id") UUID id, @NotNull @Valid VisitCorrectionRequest body) {
        corrections.correct(
                new AssignmentId(id), new VisitId(body.visit()), body.right().read(), body.reason());
        return Answers.done();
    }

    /** Strikes a visit that was not made, or not in this case. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/visits/strike")
    public Response strikeVisit(@PathParam("id") UUID id, @NotNull @Valid StruckVisitRequest body) {
        corrections.strike(new AssignmentId(id), new VisitId(body.visit()), body.reason());
        return Answers.done();
    }

    /** The visits and attempts so far, the latest first. */
    @GET
    @Path("{id}/visits")
    public PageAnswer<VisitAnswer> visits(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(page -> visits.list(new AssignmentId(id), page), VisitAnswer::of);
    }
}
