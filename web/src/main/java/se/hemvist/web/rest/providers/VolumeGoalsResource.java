package se.hemvist.web.rest.providers;

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
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.provider.VolumeGoals;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What share of a year's choices is to go to each provider of support, and how the year stands. */
@RequestScoped
@Path("volume-goals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VolumeGoalsResource {

    @Inject
    VolumeGoals goals;

    @Inject
    OrganisationCodes codes;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters one. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid VolumeGoalRequest body) {
        goals.enter(body.read(codes));
        return Answers.done();
    }

    /** How a year stands, usually in the caller's municipality. */
    @GET
    @Path("{year}")
    public VolumeStandingAnswer standing(
            @PathParam("year") TextParameter year, @QueryParam("municipality") @Nullable String municipality) {
        Municipality of = caller.named(municipality, "volume-goal.standing");
        return VolumeStandingAnswer.of(goals.standing(of, year.number("year")), uri);
    }
}
