package se.hemvist.web.rest.providers;

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
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.referral.SupplierChoices;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The messages by which a framework supplier is chosen in a case: coordinator, broker, case officer and back. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupplierChoicesResource {

    @Inject
    SupplierChoices choices;

    @Inject
    OrganisationCodes codes;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** How it was decided and how far it has come. */
    @GET
    @Path("{id}/supplier")
    public SupplierChainAnswer read() {
        return SupplierChainAnswer.of(choices.read(new CaseId(id)), uri);
    }

    /** The broker tells the case officer that a supplier is to be chosen. */
    @POST
    @Replayable
    @Path("{id}/supplier-request")
    public Response passOn(@NotNull @Valid SupplierMessageRequest body) {
        choices.passOn(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The case officer chooses. */
    @POST
    @Replayable
    @Path("{id}/supplier-choice")
    public Response choose(@NotNull @Valid SupplierChoiceRequest body) {
        choices.choose(new CaseId(id), ifMatch.expected(), codes.idOf(body.supplier(), "/supplier"));
        return Answers.done();
    }

    /** The broker informs the coordinator. */
    @POST
    @Replayable
    @Path("{id}/supplier-report")
    public Response report(@NotNull @Valid SupplierMessageRequest body) {
        choices.report(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
