package se.hemvist.web.rest.mediations;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.mediation.Backgrounds;
import se.hemvist.intake.mediation.Inquiries;
import se.hemvist.intake.mediation.MediatedFlats;
import se.hemvist.intake.mediation.MediationView;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Mediations (förmedlingar) of one flat each, from the landlord's answer to the approval. */
@RequestScoped
@Path("mediations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MediationsResource implements ReadWithTag {

    @Inject
    Inquiries inquiries;

    @Inject
    Mediations mediations;

    @Inject
    Backgrounds backgrounds;

    @Inject
    MediatedFlats reads;

    @Inject
    HouseClock clock;

    @Inject
    CallerMunicipality caller;

    @Inject
    IfMatch ifMatch;

    /** Those in which the caller's organisation has a part. */
    @GET
    public PageAnswer<MediationAnswer> list(@BeanParam Paging paging) {
        return paging.of(reads::list, MediationAnswer::of);
    }

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        MediationView view = reads.get(new OfferId(id));
        return Answers.read(MediationAnswer.of(view));
    }

    /** The landlord answers the inquiry. */
    @POST
    @Replayable
    @Path("{id}/inquiry-answer")
    public Response answerInquiry(@PathParam("id") UUID id, @NotNull @Valid ReplyRequest body) {
        inquiries.answer(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The agency asks the contact person for the background of the intended tenant. */
    @POST
    @Replayable
    @Path("{id}/background-question")
    public Response askBackground(@PathParam("id") UUID id, @NotNull @Valid BackgroundQuestionRequest body) {
        backgrounds.ask(new OfferId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** The contact person tells it to the agency. */
    @POST
    @Replayable
    @Path("{id}/background")
    public Response tellBackground(@PathParam("id") UUID id, @NotNull @Valid BackgroundRequest body) {
        backgrounds.tell(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The contact person's people have looked at the flat. */
    @POST
    @Replayable
    @Path("{id}/viewing")
    public Response view(@PathParam("id") UUID id, @NotNull @Valid FlatViewingRequest body) {
        mediations.viewed(new OfferId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** The contact person answers the offer. */
    @POST
    @Replayable
    @Path("{id}/offer-answer")
    public Response answerOffer(@PathParam("id") UUID id, @NotNull @Valid ReplyRequest body) {
        mediations.answerOffer(new OfferId(id), ifMatch.expected(), body.read(), caller.receipt());
        return Answers.done();
    }

    /** The agency proposes the tenant to the landlord. */
    @POST
    @Replayable
    @Path("{id}/proposal")
    public Response propose(@PathParam("id") UUID id, @NotNull @Valid ProposalRequest body) {
        mediations.propose(new OfferId(id), ifMatch.expected(), body.on(), caller.receipt());
        return Answers.done();
    }

    /** The contact person presents the tenant. */
    @POST
    @Replayable
    @Path("{id}/presentation")
    public Response present(@PathParam("id") UUID id, @NotNull @Valid PresentationRequest body) {
        mediations.present(
                new OfferId(id),
                ifMatch.expected(),
                body.read(),
                Optional.ofNullable(body.person()).map(person -> person.read(clock.today())));
        return Answers.done();
    }

    /** The landlord's manager has met the person. */
    @POST
    @Replayable
    @Path("{id}/meeting")
    public Response meet(@PathParam("id") UUID id, @NotNull @Valid MeetingRequest body) {
        mediations.meet(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The landlord approves of the tenant, or does not. */
    @POST
    @Replayable
    @Path("{id}/approval")
    public Response approve(@PathParam("id") UUID id, @NotNull @Valid ReplyRequest body) {
        mediations.approve(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
