package se.hemvist.web.rest.mediations;

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
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.mediation.Inquiries;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Asking the landlord of a flat for a case (förfrågan till värden). */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InquiriesResource {

    @Inject
    Inquiries inquiries;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** Asks; the answer names the mediation that begins. */
    @POST
    @Replayable
    @Path("{id}/inquiries")
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid InquiryRequest body) {
        UUID begun =
                inquiries.ask(new CaseId(id), ifMatch.expected(), body.read()).value();
        return Answers.created(
                uri.getBaseUriBuilder()
                        .path("mediations")
                        .path(begun.toString())
                        .build(),
                begun);
    }
}
