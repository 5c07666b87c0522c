package se.hemvist.web.rest.contacts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.hemvist.intake.application.Caseloads;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** All cases of one who answers for them. */
@RequestScoped
@Path("caseload-transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseloadsResource {

    @Inject
    Caseloads caseloads;

    @Inject
    CallerMunicipality caller;

    /** Gives them to a colleague. */
    @POST
    @Replayable
    public Response handOver(@NotNull @Valid CaseloadHandOverRequest body) {
        caseloads.handOver(caller.municipality(), body.read());
        return Answers.done();
    }
}
