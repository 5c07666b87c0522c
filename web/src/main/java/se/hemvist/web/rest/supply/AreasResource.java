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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.supply.Areas;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The parts of a city, by how scarce flats are there. */
@RequestScoped
@Path("areas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AreasResource {

    @Inject
    Areas areas;

    @Inject
    OrganisationCodes codes;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters one. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid AreaRequest body) {
        return Answers.created(uri.getAbsolutePath(), areas.enter(body.read(codes)));
    }

    /** Those of a municipality, usually the caller's. */
    @GET
    public PageAnswer<AreaAnswer> list(
            @BeanParam Paging paging, @QueryParam("municipality") @Nullable String municipality) {
        Municipality of = caller.named(municipality, "area.list");
        return paging.of(page -> areas.list(of, page), AreaAnswer::of);
    }
}
