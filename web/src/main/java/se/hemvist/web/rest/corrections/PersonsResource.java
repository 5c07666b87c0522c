package se.hemvist.web.rest.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.correction.Deaths;
import se.hemvist.intake.correction.PersonIdentities;
import se.hemvist.intake.correction.StruckDeaths;
import se.hemvist.intake.correction.Voidings;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.VoidingRequest;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What was recorded wrongly of whom cases are about, put right; and that they have died. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonsResource {

    @Inject
    PersonIdentities identities;

    @Inject
    Deaths deaths;

    @Inject
    StruckDeaths struckDeaths;

    @Inject
    Voidings voidings;

    @Inject
    HouseClock clock;

    @Inject
    IfMatch ifMatch;

    /** The person has got a personal number in the place of a coordination number. */
    @POST
    @Replayable
    @Path("{id}/identity-number")
    public Response replaceNumber(@PathParam("id") UUID id, @NotNull @Valid NewNumberRequest body) {
        identities.replaceNumber(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The person and another one are one human. */
    @POST
    @Replayable
    @Path("{id}/person-merge")
    public Response merge(@PathParam("id") UUID id, @NotNull @Valid PersonMergeRequest body) {
        identities.merge(new CaseId(id), ifMatch.expected(), body.read(clock.today()));
        return Answers.done();
    }

    /** The person has died. */
    @POST
    @Replayable
    @Path("{id}/death")
    public Response died(@PathParam("id") UUID id, @NotNull @Valid DeathRequest body) {
        deaths.record(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The person lives: that they had died was recorded wrongly. */
    @POST
    @Replayable
    @Path("{id}/death/strike")
    public Response strikeDeath(@PathParam("id") UUID id, @NotNull @Valid VoidingRequest body) {
        struckDeaths.strike(new CaseId(id), ifMatch.expected(), body.reason());
        return Answers.done();
    }

    /** The case was opened by mistake. */
    @POST
    @Replayable
    @Path("{id}/voiding")
    public Response voidCase(@PathParam("id") UUID id, @NotNull @Valid VoidingRequest body) {
        voidings.voidCase(new CaseId(id), ifMatch.expected(), body.reason());
        return Answers.done();
    }
}
