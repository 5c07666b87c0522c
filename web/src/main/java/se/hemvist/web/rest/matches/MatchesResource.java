package se.hemvist.web.rest.matches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import se.hemvist.intake.verdict.DailyWatch;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;
import se.hemvist.web.rest.problem.Language;

/** What the daily watch has found (bevakning). */
@RequestScoped
@Path("matches")
@Produces(MediaType.APPLICATION_JSON)
public class MatchesResource {

    @Inject
    DailyWatch matches;

    @Context
    HttpHeaders headers;

    /** Assignments that wait, each with a flat that has come in for it. */
    @GET
    public PageAnswer<MatchRowAnswer> list(@BeanParam Paging paging) {
        return paging.of(matches::watched, MatchRowAnswer::of);
    }

    /** Who waits in vain, and what would have to be otherwise. */
    @GET
    @Path("unmatched")
    public PageAnswer<UnmatchedAnswer> unmatched(@BeanParam Paging paging) {
        Locale locale = Language.of(headers.getAcceptableLanguages());
        return paging.of(matches::unmatched, waiting -> UnmatchedAnswer.of(waiting, locale));
    }
}
