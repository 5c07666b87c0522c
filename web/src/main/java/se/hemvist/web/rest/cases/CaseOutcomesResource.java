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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.intake.matching.AnswerChanges;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What a case leads to: the companies' answers, the decisions, an offer of two flats or one, and support. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseOutcomesResource {

    @Inject
    LandlordChecks checks;

    @Inject
    AnswerChanges changes;

    @Inject
    Decisions decisions;

    @Inject
    Offers offers;

    @Inject
    Assignments assignments;

    @Inject
    OrganisationCodes codes;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** Asks companies whether they can take the person. */
    @POST
    @Replayable
    @Path("{id}/landlord-checks")
    public Response ask(@NotNull @Valid LandlordChecksRequest body) {
        checks.ask(new CaseId(id), ifMatch.expected(), codes.idsOf(body.companies(), "/companies"), body.on());
        return Answers.done();
    }

    /** A company answers. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/landlord-checks/{company}/answer")
    public Response answer(@PathParam("company") UUID company, @NotNull @Valid CheckAnswerRequest body) {
        checks.answer(new CaseId(id), new OrganisationId(company), body.read());
        return Answers.done();
    }

    /** A company answers otherwise than it has. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/landlord-checks/{company}/correction")
    public Response correct(@PathParam("company") UUID company, @NotNull @Valid CheckCorrectionRequest body) {
        changes.correct(new CaseId(id), new OrganisationId(company), body.read());
        return Answers.done();
    }

    /** A debt to a company is settled. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/landlord-checks/{company}/settlement")
    public Response settle(@PathParam("company") UUID company, @NotNull @Valid DebtSettlementRequest body) {
        changes.settle(new CaseId(id), new OrganisationId(company), body.read());
        return Answers.done();
    }

    /** Records a decision. */
    @POST
    @Replayable
    @Path("{id}/decisions")
    public Response decide(@NotNull @Valid DecisionRequest body) {
        UUID decision =
                decisions.make(new CaseId(id), ifMatch.expected(), body.read()).value();
        return Answers.created(uri.getAbsolutePath(), decision);
    }

    /** Holds two flats for the person. */
    @POST
    @Replayable
    @Path("{id}/offers")
    public Response reserve(@NotNull @Valid OfferRequest body) {
        UUID offer = offers.reservePair(
                        new CaseId(id), ifMatch.expected(), body.flats().read(), body.on())
                .value();
        return Answers.created(place("offers", offer), offer);
    }

    /** Holds the only flat that there is to show. */
    @POST
    @Replayable
    @Path("{id}/single-flat-offers")
    public Response reserveOne(@NotNull @Valid SingleFlatOfferRequest body) {
        UUID offer = offers.reserveOne(new CaseId(id), ifMatch.expected(), body.read())
                .value();
        return Answers.created(place("offers", offer), offer);
    }

    /** Orders support. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/assignments")
    public Response order(@NotNull @Valid AssignmentRequest body) {
        UUID assignment = assignments.order(body.read(new CaseId(id), codes)).value();
        return Answers.created(place("assignments", assignment), assignment);
    }

    private URI place(String root, UUID made) {
        return uri.getBaseUriBuilder().path(root).path(made.toString()).build();
    }
}
