package se.hemvist.web.rest.assessments;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.assessment.AssessmentView;
import se.hemvist.intake.assessment.Assessments;
import se.hemvist.intake.assessment.ConnectionExceptions;
import se.hemvist.web.rest.input.AlsoReadAt;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What is assessed of the person for whom a flat is applied, and exceptions for the connection to the city. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentsResource implements ReadWithTag {

    @Inject
    Assessments assessments;

    @Inject
    ConnectionExceptions exceptions;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @QueryParam("number")
    @Nullable
    TextParameter number;

    /** The latest assessment, or the one of the number. */
    @GET
    @Override
    @Path("{id}/assessment")
    public Response get(@PathParam("id") UUID id) {
        AssessmentView view =
                assessments.get(new CaseId(id), Optional.ofNullable(number).map(text -> text.number("number")));
        return Answers.read(AssessmentAnswer.of(view, uri));
    }

    @Override
    public boolean isThere(UUID id) {
        return assessments.isThere(new CaseId(id));
    }

    /** Records another one. */
    @POST
    @Replayable
    @AlsoReadAt("cases/{id}/assessment")
    @Path("{id}/assessments")
    public Response record(@NotNull @Valid AssessmentRequest body) {
        assessments.record(new CaseId(id), ifMatch.expected(), body.read(""));
        return Answers.done();
    }

    /** The agency decides on an exception. */
    @POST
    @Replayable
    @AlsoReadAt("cases/{id}/assessment")
    @Path("{id}/connection-exception")
    public Response decide(@NotNull @Valid ConnectionExceptionRequest body) {
        exceptions.decide(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
