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
import se.hemvist.intake.disclosure.Disclosures;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The log of what of a case was told to others. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisclosuresResource {

    @Inject
    Disclosures disclosures;

    @Inject
    OrganisationCodes codes;

    /** Its lines in their order. */
    @GET
    @Path("{id}/disclosures")
    public PageAnswer<DisclosureAnswer> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(page -> disclosures.list(new CaseId(id), page), DisclosureAnswer::of);
    }

    /** Logs what was told beside the house. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/disclosures")
    public Response record(@PathParam("id") UUID id, @NotNull @Valid DisclosureRequest body) {
        disclosures.record(new CaseId(id), body.read(codes));
        return Answers.done();
    }
}
