package se.hemvist.web.rest.subleases;

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
import se.hemvist.lease.entrancekey.EntranceKeys;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The support staff's key or tag to the entrance door. */
@RequestScoped
@Path("subleases/{id}/entrance-key")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EntranceKeyResource {

    @Inject
    EntranceKeys keys;

    @Context
    UriInfo uri;

    /** Whether it is awaited, and since when they have it. */
    @GET
    public EntranceKeyAnswer read(@PathParam("id") UUID id) {
        return EntranceKeyAnswer.of(keys.of(new SubleaseId(id)), uri);
    }

    /** Says that they have it. */
    @POST
    @Replayable
    @IfUnchanged
    public Response issue(@PathParam("id") UUID id, @NotNull @Valid EntranceKeyRequest body) {
        keys.issue(new SubleaseId(id), body.on());
        return Answers.done();
    }
}
