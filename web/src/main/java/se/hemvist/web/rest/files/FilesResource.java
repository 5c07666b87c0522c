package se.hemvist.web.rest.files;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.attachment.AttachmentId;
import se.hemvist.intake.attachment.Attachments;
import se.hemvist.intake.attachment.Content;
import se.hemvist.intake.attachment.MediaKind;
import se.hemvist.intake.attachment.OpenedAttachment;
import se.hemvist.intake.attachment.SizeLimit;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.TakesFile;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The files (bilagor) of a case. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FilesResource {

    @Inject
    Attachments files;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** Those that came, in their order. */
    @GET
    @Path("{id}/files")
    public PageAnswer<FileAnswer> list(@BeanParam Paging paging) {
        return paging.of(page -> files.list(new CaseId(id), page), FileAnswer::of);
    }

    /** Puts one into the case: the body is the file. */
    @POST
    @Replayable
    @TakesFile(most = SizeLimit.MOST_ANYWHERE)
    @Path("{id}/files")
    @Consumes({
        "application/pdf",
        "image/jpeg",
        "image/png",
        MediaType.TEXT_PLAIN,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
        MediaType.APPLICATION_OCTET_STREAM
    })
    public Response add(@NotNull @Valid FileRequest body) {
        AttachmentId added = files.add(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.created(uri, added.value());
    }

    /** One of them, as it was sent; to be kept and not to be shown in the place of a page. */
    @GET
    @Path("{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("file") UUID file) {
        OpenedAttachment opened = files.open(new CaseId(id), new AttachmentId(file));
        return Response.ok(streamed(opened.content()), type(opened.file().kind()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.attachment(opened.file().name()))
                .header(HttpHeaders.CONTENT_LENGTH, opened.size())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** Takes one out that does not belong there. */
    @POST
    @Replayable
    @Path("{id}/files/{file}/removal")
    public Response remove(@PathParam("file") UUID file, @NotNull @Valid TakenOutRequest body) {
        files.remove(new CaseId(id), ifMatch.expected(), new AttachmentId(file), body.reason());
        return Answers.done();
    }

    private static StreamingOutput streamed(Content content) {
        return to -> {
            try (InputStream opened = content.open()) {
                opened.transferTo(to);
            }
        };
    }

    private static String type(MediaKind kind) {
        return kind == MediaKind.TEXT ? kind.mediaType() + ";charset=UTF-8" : kind.mediaType();
    }
}
