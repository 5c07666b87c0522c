package se.hemvist.web.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseView;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.Consents;
import se.hemvist.intake.referral.Referrals;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Reading cases (ärenden). */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource implements ReadWithTag {

    @Inject
    Cases cases;

    @Inject
    Referrals referrals;

    @Inject
    Consents consents;

    @Inject
    Decisions decisions;

    @Inject
    LandlordChecks checks;

    @Context
    UriInfo uri;

    /** Those that the caller's organisation has a part in. */
    @GET
    public PageAnswer<CaseRowAnswer> list(@BeanParam Paging paging) {
        return paging.of(cases::list, CaseRowAnswer::of);
    }

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        CaseView view = cases.get(new CaseId(id));
        return Answers.read(CaseAnswer.of(view, uri));
    }

    /** What has happened in it. */
    @GET
    @Path("{id}/timeline")
    public TimelineAnswer timeline(@PathParam("id") UUID id) {
        return TimelineAnswer.of(cases.timeline(new CaseId(id)), uri);
    }

    /** The referral that it began with, and what has come of it. */
    @GET
    @Path("{id}/referral")
    public ReferralAnswer referral(@PathParam("id") UUID id) {
        return ReferralAnswer.of(referrals.get(new CaseId(id)), uri);
    }

    /** What the person has consented to. */
    @GET
    @Path("{id}/consents")
    public ConsentsAnswer consents(@PathParam("id") UUID id) {
        return ConsentsAnswer.of(consents.list(new CaseId(id)), uri);
    }

    /** What social services have decided. */
    @GET
    @Path("{id}/decisions")
    public DecisionsAnswer decisions(@PathParam("id") UUID id) {
        return DecisionsAnswer.of(decisions.list(new CaseId(id)), uri);
    }

    /** What the companies have been asked and have answered. */
    @GET
    @Path("{id}/landlord-checks")
    public ChecksAnswer checks(@PathParam("id") UUID id) {
        return ChecksAnswer.of(checks.of(new CaseId(id)), uri);
    }

    /** What one company has been asked, as it reads it. */
    @GET
    @Path("{id}/landlord-checks/{company}")
    public CheckQuestionAnswer question(@PathParam("id") UUID id, @PathParam("company") UUID company) {
        return CheckQuestionAnswer.of(checks.question(new CaseId(id), new OrganisationId(company)), uri);
    }
}
