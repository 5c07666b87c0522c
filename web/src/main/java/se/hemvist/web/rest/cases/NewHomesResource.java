package se.hemvist.web.rest.cases;

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
import se.hemvist.intake.matching.Exclusions;
import se.hemvist.intake.newhome.NewHomes;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What follows a notice: another flat, and not with the same company. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewHomesResource {

    @Inject
    NewHomes homes;

    @Inject
    Exclusions exclusions;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** Settles whether the person is offered another flat. */
    @POST
    @Replayable
    @Path("{id}/new-home")
    public Response ask(@NotNull @Valid NewHomeRequest body) {
        homes.ask(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** In which companies the person is offered no home. */
    @GET
    @Path("{id}/exclusions")
    public ExclusionsAnswer exclusions() {
        return ExclusionsAnswer.of(exclusions.of(new CaseId(id)), uri);
    }

    /** Ends one of them by a named decision. */
    @POST
    @Replayable
    @Path("{id}/exclusions/{company}/lift")
    public Response lift(@PathParam("company") UUID company, @NotNull @Valid LiftedExclusionRequest body) {
        exclusions.lift(new CaseId(id), ifMatch.expected(), new OrganisationId(company), body.read());
        return Answers.done();
    }
}
