package se.hemvist.web.rest.leadtimes;

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
import se.hemvist.intake.course.Problems;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Problems that the contact person tells the agency of while a flat is mediated. */
@RequestScoped
@Path("mediations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProblemsResource {

    @Inject
    Problems problems;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** Those of a mediation. */
    @GET
    @Path("{id}/problems")
    public ProblemsAnswer list(@PathParam("id") UUID id) {
        return ProblemsAnswer.of(problems.list(new OfferId(id)), uri);
    }

    /** Tells of one. */
    @POST
    @Replayable
    @Path("{id}/problems")
    public Response tell(@PathParam("id") UUID id, @NotNull @Valid ProblemRequest body) {
        problems.tell(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
