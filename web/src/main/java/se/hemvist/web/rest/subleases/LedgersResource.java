package se.hemvist.web.rest.subleases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.hemvist.lease.rent.LedgerOutcome;
import se.hemvist.lease.rent.Ledgers;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.problem.Language;

/** Payments of rent from ledgers, as files. */
@RequestScoped
@Path("rent-payments")
@Produces(MediaType.APPLICATION_JSON)
public class LedgersResource {

    @Inject
    Ledgers ledgers;

    @Inject
    CallerMunicipality caller;

    @Context
    HttpHeaders headers;

    /** Takes in the good lines of a file, and tells what is wrong with the others. */
    @POST
    @Path("csv")
    @Consumes("text/csv")
    @Replayable
    public Response take(@NotNull @Valid RentPaymentsRequest body) {
        return told(ledgers.take(caller.municipality(), body.rows(), false), body);
    }

    /** Tells what would become of the lines of a file. */
    @POST
    @Path("csv/trial")
    @Consumes("text/csv")
    @Replayable
    public Response tryOut(@NotNull @Valid RentPaymentsRequest body) {
        return told(ledgers.take(caller.municipality(), body.rows(), true), body);
    }

    private Response told(LedgerOutcome outcome, RentPaymentsRequest body) {
        return Response.ok(RentPaymentsAnswer.of(outcome, body.faults(), Language.of(headers.getAcceptableLanguages())))
                .build();
    }
}
