package se.hemvist.web.rest.dossiers;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.casenote.CaseNotes;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Notes in cases (tjänsteanteckningar). */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotesResource {

    @Inject
    CaseNotes notes;

    /** Those of the caller's organisation. */
    @GET
    @Path("{id}/notes")
    public PageAnswer<NoteAnswer> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(page -> notes.list(new CaseId(id), page), NoteAnswer::of);
    }

    /** Writes one. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/notes")
    public Response write(@PathParam("id") UUID id, @NotNull @Valid NoteRequest body) {
        notes.write(new CaseId(id), body.read());
        return Answers.done();
    }
}
