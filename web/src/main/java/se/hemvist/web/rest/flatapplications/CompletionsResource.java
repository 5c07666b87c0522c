package se.hemvist.web.rest.flatapplications;

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
import se.hemvist.intake.flatapplication.Completions;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Completing applications (komplettering). */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompletionsResource {

    @Inject
    Completions completions;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** What has been asked for, and what came. */
    @GET
    @Path("{id}/completion-requests")
    public CompletionsAnswer list() {
        return CompletionsAnswer.of(completions.of(new CaseId(id)), uri);
    }

    /** The agency asks for what is missing. */
    @POST
    @Replayable
    @Path("{id}/completion-requests")
    public Response ask(@NotNull @Valid CompletionAskedRequest body) {
        completions.ask(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The contact person sends it. */
    @POST
    @Replayable
    @Path("{id}/completion")
    public Response complete(@NotNull @Valid CompletionRequest body) {
        completions.complete(new CaseId(id), ifMatch.expected(), PartText.read(body.parts()));
        return Answers.done();
    }

    /** The agency goes on without it. */
    @POST
    @Replayable
    @Path("{id}/completion-requests/end")
    public Response goOn(@NotNull @Valid CompletionEndRequest body) {
        completions.goOn(new CaseId(id), ifMatch.expected(), body.reason());
        return Answers.done();
    }
}
