package se.hemvist.web.rest.decisions;

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
import se.hemvist.intake.decision.DecisionDays;
import se.hemvist.intake.decision.DecisionDesk;
import se.hemvist.intake.decision.DecisionDocument;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Decisions (beslut): their documents, when the person got them, and how they are carried out. */
@RequestScoped
@Path("decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionsResource implements ReadWithTag {

    @Inject
    DecisionDesk desk;

    @Inject
    DecisionDays days;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** The decision as its document has it. */
    @Override
    @GET
    public Response get(@PathParam("id") UUID id) {
        DecisionDocument document = desk.get(new DecisionId(id));
        return Answers.read(DecisionAnswer.of(document, uri));
    }

    /** The person has got it. */
    @POST
    @Replayable
    @Path("service")
    public Response serve(@NotNull @Valid ServiceRequest body) {
        desk.serve(new DecisionId(id), ifMatch.expected(), body.servedOn());
        return Answers.done();
    }

    /** One of its days was another than was recorded. */
    @POST
    @Replayable
    @Path("day-correction")
    public Response correctDay(@NotNull @Valid DecisionDayRequest body) {
        days.correct(new DecisionId(id), ifMatch.expected(), body.which(), body.read());
        return Answers.done();
    }

    /** Why it waits. */
    @POST
    @Replayable
    @Path("wait-explanations")
    public Response explain(@NotNull @Valid WaitExplanationRequest body) {
        desk.explain(new DecisionId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** It is no longer carried out. */
    @POST
    @Replayable
    @Path("breaks")
    public Response breakOff(@NotNull @Valid ExecutionEndRequest body) {
        desk.breakOff(new DecisionId(id), ifMatch.expected(), body.on(), body.reason());
        return Answers.done();
    }

    /** It need no longer be carried out. */
    @POST
    @Replayable
    @Path("wait-closing")
    public Response close(@NotNull @Valid ExecutionEndRequest body) {
        desk.close(new DecisionId(id), ifMatch.expected(), body.on(), body.reason());
        return Answers.done();
    }
}
