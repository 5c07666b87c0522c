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
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Taking back applications (återkallelse). */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WithdrawalsResource {

    @Inject
    Withdrawals withdrawals;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** That of a case. */
    @GET
    @Path("{id}/withdrawal")
    public WithdrawalAnswer get(@PathParam("id") UUID id) {
        return WithdrawalAnswer.of(withdrawals.get(new CaseId(id)), uri);
    }

    /** The application is taken back. */
    @POST
    @Replayable
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest body) {
        withdrawals.withdraw(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
