package se.hemvist.web.rest.households;

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
import se.hemvist.lease.partner.PartnerRights;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The own right of a tenant's spouse or cohabitant to take over the lease. */
@RequestScoped
@Path("subleases/{id}/partner-right")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerRightsResource implements ReadWithTag {

    @Inject
    PartnerRights rights;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** Whether somebody has one, and how far it has come. */
    @Override
    @GET
    public Response get(@PathParam("id") UUID id) {
        return Answers.read(PartnerRightAnswer.of(rights.get(new SubleaseId(id)), uri));
    }

    /** They have said whether they want the lease. */
    @POST
    @Replayable
    @Path("answer")
    public Response answer(@NotNull @Valid PartnerAnswerRequest body) {
        rights.answer(sublease(), ifMatch.expected(), body.who(), body.read());
        return Answers.done();
    }

    /** They have said something else than was recorded. */
    @POST
    @Replayable
    @Path("answer/correction")
    public Response correctAnswer(@NotNull @Valid PartnerAnswerCorrectionRequest body) {
        rights.correctAnswer(sublease(), ifMatch.expected(), body.who(), body.read(), body.reason());
        return Answers.done();
    }

    /** The landlord does not agree, and has called on them to move. */
    @POST
    @Replayable
    @Path("call")
    public Response call(@NotNull @Valid PartnerCallRequest body) {
        rights.call(sublease(), ifMatch.expected(), body.who(), body.read());
        return Answers.done();
    }

    /** It is referred to the rent tribunal. */
    @POST
    @Replayable
    @Path("referral")
    public Response refer(@NotNull @Valid PartnerReferralRequest body) {
        rights.refer(sublease(), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** The landlord agrees that they take over the lease. */
    @POST
    @Replayable
    @Path("consent")
    public Response agree(@NotNull @Valid PartnerConsentRequest body) {
        rights.agree(sublease(), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** The rent tribunal has decided. */
    @POST
    @Replayable
    @Path("tribunal-decision")
    public Response decide(@NotNull @Valid PartnerDecisionRequest body) {
        rights.decide(sublease(), ifMatch.expected(), body.on(), body.prolonged());
        return Answers.done();
    }

    /** Its decision has been appealed. */
    @POST
    @Replayable
    @Path("appeal")
    public Response appeal(@NotNull @Valid PartnerAppealRequest body) {
        rights.appeal(sublease(), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** Svea hovrätt has decided on it. */
    @POST
    @Replayable
    @Path("appeal-decision")
    public Response decideAppeal(@NotNull @Valid PartnerDecisionRequest body) {
        rights.decideAppeal(sublease(), ifMatch.expected(), body.on(), body.prolonged());
        return Answers.done();
    }

    private SubleaseId sublease() {
        return new SubleaseId(id);
    }
}
