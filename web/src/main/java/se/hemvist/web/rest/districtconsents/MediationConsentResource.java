package se.hemvist.web.rest.districtconsents;

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
import se.hemvist.intake.districtconsent.DistrictConsentRegister;
import se.hemvist.intake.districtconsent.DistrictConsents;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** A mediation and the district in whose area its flat lies. */
@RequestScoped
@Path("mediations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MediationConsentResource {

    @Inject
    DistrictConsents consents;

    @Inject
    DistrictConsentRegister register;

    @Inject
    OrganisationCodes codes;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** Whose consent is needed, what has come of it, and what is out of order. */
    @GET
    @Path("{id}/district-consent")
    public ConsentStandingAnswer standing(@PathParam("id") UUID id) {
        return ConsentStandingAnswer.of(register.of(new OfferId(id)), uri);
    }

    /** Asks the district. */
    @POST
    @Replayable
    @Path("{id}/district-consent")
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid DistrictConsentRequest body) {
        UUID asked = consents.ask(new OfferId(id), ifMatch.expected(), body.read(codes))
                .value();
        return Answers.created(
                uri.getBaseUriBuilder()
                        .path("district-consents")
                        .path(asked.toString())
                        .build(),
                asked);
    }
}
