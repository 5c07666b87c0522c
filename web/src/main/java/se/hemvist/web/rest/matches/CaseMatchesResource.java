package se.hemvist.web.rest.matches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import se.hemvist.followup.mediation.YearGoals;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.verdict.Matches;
import se.hemvist.web.rest.matches.MatchesAnswer.Against;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;
import se.hemvist.web.rest.problem.Language;

/** Which flats suit a case, and why others do not. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public class CaseMatchesResource {

    @Inject
    Matches matches;

    @Inject
    YearGoals goals;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** The vacant flats that the person could be offered, and what to weigh before one is chosen. */
    @GET
    @Path("{id}/matches")
    public MatchesAnswer matches() {
        CaseId caseId = new CaseId(id);
        Against against = new Against(
                matches.supply(caseId),
                matches.quota(caseId),
                goals.of(caseId),
                matches.underWay(caseId),
                matches.annexes(caseId));
        return MatchesAnswer.of(matches.of(caseId), against, uri);
    }

    /** The latest night's verdict on each vacant flat. */
    @GET
    @Path("{id}/verdicts")
    public PageAnswer<VerdictAnswer> verdicts(@BeanParam Paging paging) {
        Locale locale = language();
        return paging.of(request -> matches.verdicts(new CaseId(id), request), view -> VerdictAnswer.of(view, locale));
    }

    /** Why a flat suits the case now, or why not. */
    @GET
    @Path("{id}/verdicts/{flat}")
    public VerdictAnswer why(@PathParam("flat") UUID flat) {
        return VerdictAnswer.of(matches.why(new CaseId(id), new FlatId(flat)), language());
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
