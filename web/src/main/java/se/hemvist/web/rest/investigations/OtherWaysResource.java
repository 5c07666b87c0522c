package se.hemvist.web.rest.investigations;

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
import se.hemvist.intake.investigation.Investigations;
import se.hemvist.intake.investigation.OtherWays;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The investigation in a case, and what follows where the programme does not match the need. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OtherWaysResource {

    @Inject
    Investigations investigations;

    @Inject
    OtherWays otherWays;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** The application's day and the latest investigation. */
    @GET
    @Path("{id}/investigation")
    public InvestigationAnswer read() {
        return InvestigationAnswer.of(investigations.get(new CaseId(id)), uri);
    }

    /** Records an investigation. */
    @POST
    @Replayable
    @Path("{id}/investigation")
    public Response record(@NotNull @Valid InvestigationRequest body) {
        investigations.record(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The programme does not meet the need best. */
    @POST
    @Replayable
    @Path("{id}/other-need")
    public Response denyBestMatch(@NotNull @Valid OtherNeedRequest body) {
        otherWays.denyBestMatch(new CaseId(id), ifMatch.expected(), body.reason());
        return Answers.done();
    }

    /** Goes on after a preliminary no. */
    @POST
    @Replayable
    @Path("{id}/reconsideration")
    public Response reconsider(@NotNull @Valid ReconsiderationRequest body) {
        otherWays.reconsider(new CaseId(id), ifMatch.expected(), body.way().state(), body.reason());
        return Answers.done();
    }

    /** One side says no after the information meeting. */
    @POST
    @Replayable
    @Path("{id}/decline")
    public Response decline(@NotNull @Valid DeclineRequest body) {
        otherWays.decline(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records another way that has been looked into. */
    @POST
    @Replayable
    @Path("{id}/other-ways")
    public Response investigate(@NotNull @Valid OtherWayRequest body) {
        otherWays.investigate(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** What has been looked into, and what was decided. */
    @GET
    @Path("{id}/other-ways")
    public OtherWaysAnswer otherWays() {
        return OtherWaysAnswer.of(otherWays.read(new CaseId(id)), uri);
    }

    /** Ends the case with a decision. */
    @POST
    @Replayable
    @Path("{id}/outcome")
    public Response decide(@NotNull @Valid OutcomeRequest body) {
        otherWays.decide(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
