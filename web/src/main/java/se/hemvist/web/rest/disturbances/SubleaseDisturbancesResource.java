package se.hemvist.web.rest.disturbances;

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
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The disturbances (störning i boendet) of a sublease. */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubleaseDisturbancesResource {

    @Inject
    Disturbances disturbances;

    @Context
    UriInfo uri;

    /** Takes in a report, into the case that runs or a new one. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/disturbances")
    public Response report(@PathParam("id") UUID id, @NotNull @Valid DisturbanceRequest body) {
        UUID reported = disturbances.report(new SubleaseId(id), body.read()).value();
        return Answers.created(
                uri.getBaseUriBuilder()
                        .path("disturbances")
                        .path(reported.toString())
                        .build(),
                reported);
    }

    /** Those of the sublease, the latest first. */
    @GET
    @Path("{id}/disturbances")
    public PageAnswer<DisturbanceRowAnswer> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(page -> disturbances.list(new SubleaseId(id), page), DisturbanceRowAnswer::of);
    }
}
