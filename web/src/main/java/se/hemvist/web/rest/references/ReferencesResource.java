package se.hemvist.web.rest.references;

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
import se.hemvist.lease.reference.References;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** References (referens) to the landlord from a stay on trial. */
@RequestScoped
@Path("subleases/{id}/references")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferencesResource {

    @Inject
    References references;

    @Context
    UriInfo uri;

    /** Those of the sublease, as much of them as the reader may see. */
    @GET
    public ReferencesAnswer list(@PathParam("id") UUID id) {
        return ReferencesAnswer.of(references.list(new SubleaseId(id)), uri);
    }

    /** The landlord asks for one. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("question")
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid ReferenceQuestionRequest body) {
        references.ask(new SubleaseId(id));
        return Answers.done();
    }

    /** Gives one, or says that there is none. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("answer")
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid ReferenceAnswerRequest body) {
        references.answer(new SubleaseId(id), body.read());
        return Answers.done();
    }
}
