package se.hemvist.web.rest.mediations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.hemvist.intake.matching.Matches;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** What the daily watch has found (bevakning). */
@RequestScoped
@Path("matches")
@Produces(MediaType.APPLICATION_JSON)
public class MatchesResource {

    @Inject
    Matches matches;

    /** Assignments that wait, each with a flat that has come in for it. */
    @GET
    public PageAnswer<MatchRowAnswer> list(@BeanParam Paging paging) {
        return paging.of(matches::watched, MatchRowAnswer::of);
    }
}
