package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Wish;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.house.SettingDesk;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;
import se.hemvist.web.rest.problem.Language;

/** What a value would do to what is open, before it is set. */
@RequestScoped
@Path("settings/{setting}/values/{value}/forecast")
@Produces(MediaType.APPLICATION_JSON)
public class SettingForecastsResource {

    @Inject
    SettingDesk desk;

    @Inject
    CallerMunicipality caller;

    @Inject
    HouseClock clock;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @PathParam("setting")
    String name = "";

    @PathParam("value")
    TextParameter value = new TextParameter("");

    @QueryParam("day")
    @Nullable
    TextParameter day;

    @QueryParam("municipality")
    @Nullable
    String municipality;

    /** What it would do, counted. */
    @GET
    public SettingForecastAnswer forecast() {
        return SettingForecastAnswer.of(
                desk.foresee(wish("setting.foresee")), Language.of(headers.getAcceptableLanguages()), uri);
    }

    /** The cases of the caller's organisation that would come out otherwise. */
    @GET
    @Path("cases")
    public PageAnswer<SettingForecastCaseAnswer> cases(@BeanParam Paging paging) {
        Wish wish = wish("setting.foresee-cases");
        return paging.of(request -> desk.foreseeCases(wish, request), SettingForecastCaseAnswer::of);
    }

    private Wish wish(String operation) {
        Municipality where = caller.named(municipality, operation);
        LocalDate from = day == null ? clock.today() : day.day("day");
        return new Wish(where, name, value.number("value"), from);
    }
}
