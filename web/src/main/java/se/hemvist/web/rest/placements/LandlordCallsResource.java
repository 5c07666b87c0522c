package se.hemvist.web.rest.placements;

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
import se.hemvist.followup.placement.LandlordCalls;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The landlord's calls of a stay. */
@RequestScoped
@Path("stays/{id}/landlord-calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LandlordCallsResource {

    @Inject
    LandlordCalls calls;

    @Context
    UriInfo uri;

    /** All of them. */
    @GET
    public LandlordCallsAnswer list(@PathParam("id") UUID id) {
        return LandlordCallsAnswer.of(calls.of(new SubleaseId(id)), uri);
    }

    /** The landlord wants contact. */
    @POST
    @Replayable
    @IfUnchanged
    public Response receive(@PathParam("id") UUID id, @NotNull @Valid LandlordCallRequest body) {
        return NumberedAnswer.listed(uri, calls.receive(new SubleaseId(id), body.summary()));
    }

    /** The contact person has acted. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("action")
    public Response act(@PathParam("id") UUID id, @NotNull @Valid LandlordCallActionRequest body) {
        calls.act(new SubleaseId(id), body.number(), body.read());
        return Answers.done();
    }

    /** Strikes one that was recorded by mistake. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("strike")
    public Response strike(@PathParam("id") UUID id, @NotNull @Valid StruckLandlordCallRequest body) {
        calls.strike(new SubleaseId(id), body.number(), body.reason());
        return Answers.done();
    }
}
