package se.hemvist.web.rest.questions;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.hemvist.followup.question.QuestionId;
import se.hemvist.followup.question.Questions;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Questions of those who work in the programme, and their way to the body that decides. */
@RequestScoped
@Path("questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionsResource {

    @Inject
    Questions questions;

    @Context
    UriInfo uri;

    /** Those of the city, the open ones first. */
    @GET
    public PageAnswer<QuestionAnswer> list(@BeanParam Paging paging) {
        return paging.of(questions::list, QuestionAnswer::of);
    }

    /** Raises one. */
    @POST
    @Replayable
    public Response raise(@NotNull @Valid QuestionRequest body) {
        return Answers.created(uri, questions.raise(body.subject(), body.read()).value());
    }

    /** Says what is proposed. */
    @POST
    @Replayable
    @Path("{id}/proposal")
    public Response propose(@PathParam("id") UUID id, @NotNull @Valid QuestionWordsRequest body) {
        questions.propose(new QuestionId(id), body.read());
        return Answers.done();
    }

    /** Lifts it. */
    @POST
    @Replayable
    @Path("{id}/lifting")
    public Response lift(@PathParam("id") UUID id, @NotNull @Valid QuestionLiftRequest body) {
        questions.lift(new QuestionId(id), body.body(), body.on());
        return Answers.done();
    }

    /** Records what the body answered. */
    @POST
    @Replayable
    @Path("{id}/answer")
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid QuestionWordsRequest body) {
        questions.answer(new QuestionId(id), body.read());
        return Answers.done();
    }

    /** Drops it. */
    @POST
    @Replayable
    @Path("{id}/closing")
    public Response close(@PathParam("id") UUID id, @NotNull @Valid QuestionWordsRequest body) {
        questions.close(new QuestionId(id), body.read());
        return Answers.done();
    }
}
