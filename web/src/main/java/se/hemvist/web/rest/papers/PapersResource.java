package se.hemvist.web.rest.papers;

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
import se.hemvist.intake.register.PaperId;
import se.hemvist.intake.register.PaperRegister;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The register (förteckning) of a case's papers. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PapersResource {

    @Inject
    PaperRegister register;

    @Inject
    OrganisationCodes codes;

    @Inject
    IfMatch ifMatch;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** Its lines in their order. */
    @GET
    @Path("{id}/papers")
    public PageAnswer<PaperAnswer> list(@BeanParam Paging paging) {
        return paging.of(page -> register.list(new CaseId(id), page), PaperAnswer::of);
    }

    /** Registers what came or went on paper or by mail. */
    @POST
    @Replayable
    @Path("{id}/papers")
    public Response add(@NotNull @Valid PaperRequest body) {
        register.register(new CaseId(id), ifMatch.expected(), body.read(codes));
        return Answers.done();
    }

    /** Strikes a line that is wrong; it is still seen. */
    @POST
    @Replayable
    @Path("{id}/papers/{paper}/strike")
    public Response strike(@PathParam("paper") UUID paper, @NotNull @Valid StruckPaperRequest body) {
        register.strike(new CaseId(id), ifMatch.expected(), new PaperId(paper), body.reason());
        return Answers.done();
    }
}
