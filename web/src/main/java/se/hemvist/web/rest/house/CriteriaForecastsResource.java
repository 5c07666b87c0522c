package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.referral.CriteriaForecasts;
import se.hemvist.intake.referral.CriteriaForecasts.WantedCriteria;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.problem.Language;

/** What other criteria would do to open cases, before they are entered. */
@RequestScoped
@Path("criteria/forecast")
@Produces(MediaType.APPLICATION_JSON)
public class CriteriaForecastsResource {

    @Inject
    CriteriaForecasts forecasts;

    @Inject
    CallerMunicipality caller;

    @Inject
    HouseClock clock;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @QueryParam("municipality")
    @Nullable
    String municipality;

    /** What they would do, counted. */
    @GET
    public CriteriaForecastAnswer forecast(
            @QueryParam("yes") List<TextParameter> yes,
            @QueryParam("no") List<TextParameter> no,
            @QueryParam("day") @Nullable TextParameter day) {
        Municipality where = caller.named(municipality, "criteria.foresee");
        WantedCriteria wanted = new WantedCriteria(
                criteria(yes, "yes"), criteria(no, "no"), day == null ? clock.today() : day.day("day"));
        return CriteriaForecastAnswer.of(
                wanted, forecasts.foresee(where, wanted), Language.of(headers.getAcceptableLanguages()), uri);
    }

    private static Set<Criterion> criteria(List<TextParameter> named, String name) {
        return named.stream().map(one -> one.oneOf(Criterion.class, name)).collect(Collectors.toSet());
    }
}
