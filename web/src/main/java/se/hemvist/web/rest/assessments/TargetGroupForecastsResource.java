package se.hemvist.web.rest.assessments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.assessment.GroupForecasts;
import se.hemvist.intake.assessment.GroupForecasts.NewConditions;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.problem.Language;

/** What other conditions of a target group would do to open cases, before they are entered. */
@RequestScoped
@Path("target-groups/{group}/forecast")
@Produces(MediaType.APPLICATION_JSON)
public class TargetGroupForecastsResource {

    @Inject
    GroupForecasts forecasts;

    @Inject
    CallerMunicipality caller;

    @Inject
    HouseClock clock;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** What they would do, counted. */
    @GET
    public GroupForecastAnswer forecast(
            @PathParam("group") String group,
            @QueryParam("condition") List<String> conditions,
            @QueryParam("day") @Nullable TextParameter day) {
        NewConditions wanted = new NewConditions(group, conditions, day == null ? clock.today() : day.day("day"));
        return GroupForecastAnswer.of(
                wanted,
                forecasts.foresee(caller.municipality(), wanted),
                Language.of(headers.getAcceptableLanguages()),
                uri);
    }
}
