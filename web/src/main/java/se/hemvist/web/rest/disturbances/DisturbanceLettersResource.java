package se.hemvist.web.rest.disturbances;

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
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.feedback.Feedbacks;
import se.hemvist.lease.ownerwarning.OwnerWarnings;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What passes between the head tenant and others about a disturbance: the owner's warnings, and what reporters are told. */
@RequestScoped
@Path("disturbances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisturbanceLettersResource {

    @Inject
    OwnerWarnings warnings;

    @Inject
    Feedbacks feedbacks;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** The owner's warnings, in the order in which they came. */
    @GET
    @Path("{id}/owner-warnings")
    public OwnerWarningsAnswer warnings(@PathParam("id") UUID id) {
        return OwnerWarningsAnswer.of(warnings.list(new DisturbanceId(id)), uri);
    }

    /** Records a warning that came from the owner. */
    @POST
    @Replayable
    @Path("{id}/owner-warnings")
    public Response warned(@PathParam("id") UUID id, @NotNull @Valid OwnerWarningRequest body) {
        warnings.record(new DisturbanceId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** What those who told of it were told, in the order of the days. */
    @GET
    @Path("{id}/feedbacks")
    public FeedbacksAnswer feedbacks(@PathParam("id") UUID id) {
        return FeedbacksAnswer.of(feedbacks.list(new DisturbanceId(id)), uri);
    }

    /** Tells whoever handed in a report what came of it. */
    @POST
    @Replayable
    @Path("{id}/feedbacks")
    public Response tell(@PathParam("id") UUID id, @NotNull @Valid FeedbackRequest body) {
        feedbacks.tell(new DisturbanceId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
