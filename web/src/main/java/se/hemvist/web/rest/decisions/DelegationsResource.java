package se.hemvist.web.rest.decisions;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.delegation.DelegationId;
import se.hemvist.intake.delegation.Delegations;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;
import se.hemvist.web.rest.supply.LastDayRequest;

/** Who decides by delegation (delegationsordning). */
@RequestScoped
@Path("delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    @Inject
    Delegations delegations;

    @Inject
    OrganisationCodes codes;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters one. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid DelegationRequest body) {
        DelegationId id = delegations.enter(body.read(codes));
        return Answers.created(uri.getAbsolutePath(), id.value());
    }

    /** Ends one after a day. */
    @POST
    @Path("{id}/end")
    @Replayable
    public Response end(@PathParam("id") UUID id, @NotNull @Valid LastDayRequest body) {
        delegations.end(new DelegationId(id), body.lastDay());
        return Answers.done();
    }

    /** Those of a municipality, usually the caller's, that the caller may see. */
    @GET
    public PageAnswer<DelegationAnswer> list(
            @BeanParam Paging paging, @QueryParam("municipality") @Nullable String municipality) {
        Municipality of = caller.named(municipality, "delegation.list");
        return paging.of(page -> delegations.list(of, page), DelegationAnswer::of);
    }
}
