package se.hemvist.web.rest.dossiers;

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
import se.hemvist.intake.paperway.NamedPersons;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Who takes over the forms of those whose identity is protected. */
@RequestScoped
@Path("named-persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NamedPersonsResource {

    @Inject
    NamedPersons named;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** All of the caller's organisation. */
    @GET
    public NamedPersonsAnswer list() {
        return NamedPersonsAnswer.of(named.list(caller.municipality()), uri);
    }

    /** Names somebody. */
    @POST
    @Replayable
    public Response name(@NotNull @Valid NamedPersonRequest body) {
        return Answers.created(uri, named.name(caller.municipality(), body.read()));
    }

    /** Says which day is the last. */
    @POST
    @Replayable
    @Path("{id}/end")
    public Response end(@PathParam("id") UUID id, @NotNull @Valid NamedPersonEndRequest body) {
        named.end(caller.municipality(), id, body.to());
        return Answers.done();
    }
}
