package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.hemvist.web.house.PastWork;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Deadlines that were past when their case was taken over, and wait for a decision. */
@RequestScoped
@Path("past-deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PastDeadlinesResource {

    @Inject
    PastWork past;

    /** Those of the caller's roles, the first due at the top. */
    @GET
    public PageAnswer<DeadlineAnswer> list(@BeanParam Paging paging) {
        return paging.of(past::waiting, DeadlineAnswer::of);
    }

    /** Decides what becomes of one of them. */
    @POST
    @Path("{id}/decision")
    @Replayable
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid PastDeadlineRequest body) {
        past.decide(id, body.read());
        return Answers.done();
    }
}
