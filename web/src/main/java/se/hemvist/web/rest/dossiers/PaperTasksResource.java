package se.hemvist.web.rest.dossiers;

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
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.flatapplication.PaperApplications;
import se.hemvist.intake.paperway.PaperTaskId;
import se.hemvist.intake.paperway.PaperTaskView;
import se.hemvist.intake.paperway.PaperTasks;
import se.hemvist.intake.referral.PaperReferrals;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.flatapplications.FlatApplicationRequest;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Forms of those whose identity is protected (skyddade personuppgifter), to be sent on paper. */
@RequestScoped
@Path("paper-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaperTasksResource implements ReadWithTag {

    @Inject
    PaperTasks tasks;

    @Inject
    PaperApplications applications;

    @Inject
    PaperReferrals referrals;

    @Inject
    HouseClock clock;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** Those of the caller's organisation, for whoever is named there. */
    @GET
    public PageAnswer<PaperTaskAnswer> list(@BeanParam Paging paging) {
        return paging.of(tasks::list, PaperTaskAnswer::of);
    }

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        PaperTaskView view = tasks.get(new PaperTaskId(id));
        return Answers.read(PaperTaskAnswer.of(view));
    }

    /** The form has been sent on paper. */
    @POST
    @Replayable
    @Path("{id}/closing")
    public Response close(@PathParam("id") UUID id, @NotNull @Valid PaperSentRequest body) {
        tasks.close(new PaperTaskId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** A case is registered from the paper of an application for a flat; the answer names it. */
    @POST
    @Replayable
    @Path("{id}/application")
    public Response registerApplication(@PathParam("id") UUID id, @NotNull @Valid FlatApplicationRequest body) {
        return opened(applications.register(new PaperTaskId(id), ifMatch.expected(), body.read(clock.today())));
    }

    /** A case is registered from the paper of a referral; the answer names it. */
    @POST
    @Replayable
    @Path("{id}/referral")
    public Response registerReferral(@PathParam("id") UUID id, @NotNull @Valid PaperReferralRequest body) {
        return opened(referrals
                .register(new PaperTaskId(id), ifMatch.expected(), body.read(clock.today()))
                .caseId());
    }

    /** No case comes of a form that was sent. */
    @POST
    @Replayable
    @Path("{id}/no-case")
    public Response noCase(@PathParam("id") UUID id, @NotNull @Valid NoCaseRequest body) {
        tasks.noCase(new PaperTaskId(id), ifMatch.expected(), body.reason());
        return Answers.done();
    }

    private Response opened(CaseId caseId) {
        String id = caseId.value().toString();
        return Answers.created(uri.getBaseUriBuilder().path("cases").path(id).build(), caseId.value());
    }

    /** An answer to it has come back on paper. */
    @POST
    @Replayable
    @Path("{id}/answers")
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid PaperAnswerRequest body) {
        tasks.answer(new PaperTaskId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
