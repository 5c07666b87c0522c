package se.hemvist.web.rest.flats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Flats;
import se.hemvist.intake.vacancy.Streams;
import se.hemvist.intake.vacancy.VacancyLists;
import se.hemvist.intake.vacancy.VacancyOutcome;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;
import se.hemvist.web.rest.problem.Language;

/** Flats (lägenheter) that their owners hand over. */
@RequestScoped
@Path("flats")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlatsResource implements ReadWithTag {

    @Inject
    Flats flats;

    @Inject
    VacancyLists lists;

    @Inject
    Streams streams;

    @Inject
    OrganisationCodes codes;

    @Inject
    CallerMunicipality caller;

    @Inject
    HouseClock clock;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** Hands over a vacant flat. */
    @POST
    @Replayable
    public Response report(@NotNull @Valid FlatRequest body) {
        FlatId id = flats.report(body.read(caller.municipality(), codes), caller.receipt());
        return Answers.created(uri, id.value());
    }

    /** Those that the caller may see. */
    @GET
    public PageAnswer<FlatAnswer> list(@BeanParam Paging paging) {
        return paging.of(flats::list, view -> FlatAnswer.of(view, clock.today()));
    }

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        FlatView view = flats.get(new FlatId(id));
        return Answers.read(FlatAnswer.of(view, clock.today()));
    }

    /** Takes in the good lines of a landlord's list, and tells what is wrong with the others. */
    @POST
    @Path("csv")
    @Consumes("text/csv")
    @Replayable
    public Response take(@NotNull @Valid VacanciesRequest body) {
        VacancyOutcome outcome = lists.take(caller.municipality(), body.rows(), caller.receipt());
        return Response.ok(VacanciesAnswer.of(outcome, body.faults(), Language.of(headers.getAcceptableLanguages())))
                .build();
    }

    /** Settles what a flat is used for. */
    @POST
    @Path("{id}/stream")
    @Replayable
    public Response settle(@PathParam("id") UUID id, @NotNull @Valid StreamRequest body) {
        streams.settle(new FlatId(id), ifMatch.expected(), body.stream(), Optional.ofNullable(body.confirmation()));
        return Answers.done();
    }

    /** Takes back one that nobody holds. */
    @POST
    @Path("{id}/withdrawal")
    @Replayable
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid FlatWithdrawalRequest body) {
        flats.withdraw(new FlatId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }
}
