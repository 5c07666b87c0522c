package se.hemvist.web.rest.takeovers;

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
import java.util.List;
import java.util.function.UnaryOperator;
import se.hemvist.followup.takeover.PastEvents;
import se.hemvist.followup.takeover.TakeoverOutcome;
import se.hemvist.followup.takeover.Takeovers;
import se.hemvist.followup.takeover.WaitingCases;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.problem.Language;

/** Taking over running cases (övertagande). */
@RequestScoped
@Path("takeovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TakeoversResource {

    @Inject
    Takeovers takeovers;

    @Inject
    PastEvents events;

    @Inject
    WaitingCases waiting;

    @Inject
    CallerMunicipality caller;

    @Context
    HttpHeaders headers;

    /** Takes over the leases of a list that are in order, and tells what is wrong with the others. */
    @POST
    @Path("csv")
    @Consumes("text/csv")
    @Replayable
    public Response take(@NotNull @Valid TakeoversRequest body) {
        return told(takeovers.take(caller.municipality(), body.rows()), body.faults(), TakeoverColumn::of);
    }

    /** Tells what would become of a list; nothing is kept. */
    @POST
    @Path("csv/dry-run")
    @Consumes("text/csv")
    @Replayable
    public Response tryOut(@NotNull @Valid TakeoversRequest body) {
        return told(takeovers.tryOut(caller.municipality(), body.rows()), body.faults(), TakeoverColumn::of);
    }

    /** Takes over what had happened in leases that came here before, and tells what is wrong with the other lines. */
    @POST
    @Path("events/csv")
    @Consumes("text/csv")
    @Replayable
    public Response takeEvents(@NotNull @Valid EventsRequest body) {
        return told(events.take(caller.municipality(), body.rows()), body.faults(), EventParts::column);
    }

    /** Tells what would become of such a list; nothing is kept. */
    @POST
    @Path("events/csv/dry-run")
    @Consumes("text/csv")
    @Replayable
    public Response tryOutEvents(@NotNull @Valid EventsRequest body) {
        return told(events.tryOut(caller.municipality(), body.rows()), body.faults(), EventParts::column);
    }

    /** Takes over the cases of a list that wait for a flat and are in order, and tells what is wrong with the others. */
    @POST
    @Path("waiting/csv")
    @Consumes("text/csv")
    @Replayable
    public Response takeWaiting(@NotNull @Valid WaitingRequest body) {
        return told(waiting.take(caller.municipality(), body.rows()), body.faults(), WaitingColumn::of);
    }

    /** Tells what would become of such a list; nothing is kept. */
    @POST
    @Path("waiting/csv/dry-run")
    @Consumes("text/csv")
    @Replayable
    public Response tryOutWaiting(@NotNull @Valid WaitingRequest body) {
        return told(waiting.tryOut(caller.municipality(), body.rows()), body.faults(), WaitingColumn::of);
    }

    private Response told(TakeoverOutcome outcome, List<Refused> faults, UnaryOperator<String> column) {
        return Response.ok(TakeoversAnswer.of(outcome, faults, column, Language.of(headers.getAcceptableLanguages())))
                .build();
    }
}
