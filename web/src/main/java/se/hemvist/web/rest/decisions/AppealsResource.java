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
import se.hemvist.intake.appeal.AppealId;
import se.hemvist.intake.appeal.Appeals;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Appeals (överklaganden) of a decision. */
@RequestScoped
@Path("decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealsResource {

    @Inject
    Appeals appeals;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** Those that have come. */
    @GET
    @Path("appeals")
    public AppealsAnswer list() {
        return AppealsAnswer.of(appeals.of(new DecisionId(id)), uri);
    }

    /** One has come. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("appeals")
    public Response receive(@NotNull @Valid AppealRequest body) {
        UUID appeal = appeals.receive(new DecisionId(id), body.receivedOn()).value();
        return Answers.created(uri.getAbsolutePath(), appeal);
    }

    /** It has ended. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("appeal-results")
    public Response end(@NotNull @Valid AppealResultRequest body) {
        appeals.end(new DecisionId(id), new AppealId(body.appeal()), body.result(), body.on());
        return Answers.done();
    }
}
