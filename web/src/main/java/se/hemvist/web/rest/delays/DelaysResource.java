package se.hemvist.web.rest.delays;

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
import se.hemvist.intake.delay.Delays;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Delays (dröjsmål) in a case. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelaysResource {

    @Inject
    Delays delays;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** What has been told and asked. */
    @GET
    @Path("{id}/delays")
    public DelaysAnswer get() {
        return DelaysAnswer.of(delays.of(new CaseId(id)), uri);
    }

    /** The person was told of a delay. */
    @POST
    @Replayable
    @Path("{id}/delay-notices")
    public Response tell(@NotNull @Valid DelayNoticeRequest body) {
        delays.tell(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The person asks for a decision. */
    @POST
    @Replayable
    @Path("{id}/decision-request")
    public Response ask(@NotNull @Valid DecisionAskedRequest body) {
        delays.ask(new CaseId(id), ifMatch.expected(), body.askedOn());
        return Answers.done();
    }

    /** The request is turned down. */
    @POST
    @Replayable
    @Path("{id}/decision-request/refusal")
    public Response turnDown(@NotNull @Valid TurnedDownRequest body) {
        delays.turnDown(new CaseId(id), ifMatch.expected(), body.on(), body.reason());
        return Answers.done();
    }
}
