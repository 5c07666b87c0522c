package se.hemvist.web.rest.cases;

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
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.referral.Consents;
import se.hemvist.intake.referral.InformationMeetings;
import se.hemvist.intake.referral.PreliminaryAnswers;
import se.hemvist.intake.referral.TenancyBases;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The steps of a referral (remiss): from the preliminary answer to the basis for managing the tenancy. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseStepsResource {

    @Inject
    PreliminaryAnswers preliminaryAnswers;

    @Inject
    InformationMeetings meetings;

    @Inject
    Consents consents;

    @Inject
    TenancyBases bases;

    @Inject
    Cases cases;

    @Inject
    OrganisationCodes codes;

    @Inject
    IfMatch ifMatch;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** Says who answers for the case from now on. */
    @POST
    @Replayable
    @Path("{id}/owner")
    public Response assignOwner(@NotNull @Valid OwnerRequest body) {
        cases.assignOwner(new CaseId(id), ifMatch.expected(), body.user());
        return Answers.done();
    }

    /** The coordinator answers the referral. */
    @POST
    @Replayable
    @Path("{id}/preliminary-answer")
    public Response answer(@NotNull @Valid PreliminaryAnswerRequest body) {
        preliminaryAnswers.give(new CaseId(id), ifMatch.expected(), body.read(codes));
        return Answers.done();
    }

    /** Invites the person to an information meeting. */
    @POST
    @Replayable
    @Path("{id}/information-meeting/invitations")
    public Response invite(@NotNull @Valid MeetingInvitationRequest body) {
        meetings.invite(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records an information meeting. */
    @POST
    @Replayable
    @Path("{id}/information-meeting")
    public Response holdMeeting(@NotNull @Valid InformationMeetingRequest body) {
        meetings.hold(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records where the person stands after it. */
    @POST
    @Replayable
    @Path("{id}/information-meeting/stand")
    public Response takeStand(@NotNull @Valid StandRequest body) {
        meetings.takeStand(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records a consent. */
    @POST
    @Replayable
    @Path("{id}/consents")
    public Response consent(@NotNull @Valid ConsentRequest body) {
        consents.give(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Takes back what was consented to for a purpose. */
    @POST
    @Replayable
    @Path("{id}/consents/withdrawal")
    public Response withdrawConsent(@NotNull @Valid ConsentWithdrawalRequest body) {
        consents.withdraw(new CaseId(id), ifMatch.expected(), body.purpose(), body.on());
        return Answers.done();
    }

    /** Sends the basis to the letting office. */
    @POST
    @Replayable
    @Path("{id}/tenancy-basis")
    public Response submitBasis(@NotNull @Valid TenancyBasisRequest body) {
        bases.submit(new CaseId(id), ifMatch.expected(), body.read(codes));
        return Answers.done();
    }
}
