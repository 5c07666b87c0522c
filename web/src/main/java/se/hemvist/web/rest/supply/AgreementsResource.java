package se.hemvist.web.rest.supply;

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
import se.hemvist.intake.supply.AgreementId;
import se.hemvist.intake.supply.Agreements;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The agreements by which landlords hand over their vacant flats. */
@RequestScoped
@Path("landlord-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementsResource {

    @Inject
    Agreements agreements;

    @Inject
    OrganisationCodes codes;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters one. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid AgreementRequest body) {
        AgreementId id = agreements.enter(body.read(caller.municipality(), codes));
        return Answers.created(uri.getAbsolutePath(), id.value());
    }

    /** Ends one after a day. */
    @POST
    @Path("{id}/end")
    @Replayable
    public Response end(@PathParam("id") UUID id, @NotNull @Valid LastDayRequest body) {
        agreements.end(new AgreementId(id), body.lastDay());
        return Answers.done();
    }

    /** Those that the caller may see. */
    @GET
    public PageAnswer<AgreementAnswer> list(@BeanParam Paging paging) {
        return paging.of(page -> agreements.list(caller.municipality(), page), AgreementAnswer::of);
    }
}
