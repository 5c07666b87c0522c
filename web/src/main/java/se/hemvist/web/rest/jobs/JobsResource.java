package se.hemvist.web.rest.jobs;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.batch.run.JobView;
import se.hemvist.batch.run.Jobs;
import se.hemvist.batch.run.PauseView;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.Link;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Runs of the night and the month. They go on after the answer; the answer says where to look. */
@RequestScoped
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    Jobs jobs;

    @Context
    UriInfo uri;

    /** Starts the night of a day. */
    @POST
    @Replayable
    @Path("night")
    public Response night(@NotNull @Valid NightRequest body) {
        return started(jobs.night(body.day()));
    }

    /** Starts the report of a month. */
    @POST
    @Replayable
    @Path("month")
    public Response month(@NotNull @Valid MonthRequest body) {
        return started(jobs.month(body.month()));
    }

    /** Starts the first night that was missed, if one was; the others follow one by one. */
    @POST
    @Replayable
    @Path("catch-up")
    public Response catchUp(@NotNull @Valid CatchUpRequest body) {
        return Optional.ofNullable(body.after())
                .map(jobs::catchUpAfter)
                .orElseGet(jobs::catchUp)
                .map(this::started)
                .orElseGet(Answers::done);
    }

    /** Has all jobs rest, or lets them run again. */
    @POST
    @Replayable
    @Path("pause")
    public Response pause(@NotNull @Valid PauseRequest body) {
        PauseView view = body.paused() ? jobs.pause() : jobs.resume();
        return Response.ok(PauseAnswer.of(view, Link.self(uri))).build();
    }

    /** Whether jobs rest. */
    @GET
    @Path("pause")
    public PauseAnswer paused() {
        return PauseAnswer.of(jobs.paused(), Link.self(uri));
    }

    /** What the night of the day would do, of today if none is given; nothing is changed. */
    @GET
    @Path("dry-run")
    public ForecastAnswer dryRun(@QueryParam("day") @Nullable TextParameter day) {
        Optional<LocalDate> of = Optional.ofNullable(day).map(text -> text.day("day"));
        return ForecastAnswer.of(jobs.foresee(of), Link.self(uri));
    }

    /** The runs, the latest first. */
    @GET
    public PageAnswer<JobAnswer> list(@BeanParam Paging paging) {
        return paging.of(jobs::list, view -> JobAnswer.of(view, place(view)));
    }

    /** One run. */
    @GET
    @Path("{id}")
    public JobAnswer get(@PathParam("id") UUID id) {
        JobView view = jobs.get(id);
        return JobAnswer.of(view, place(view));
    }

    private Response started(JobView view) {
        URI place = place(view);
        return Response.accepted(JobAnswer.of(view, place)).location(place).build();
    }

    private URI place(JobView view) {
        return uri.getBaseUriBuilder().path("jobs").path(view.id().toString()).build();
    }

    /** Which night. */
    public record NightRequest(@NotNull LocalDate day) {}

    /**
     * Which of the nights that were missed.
     *
     * @param after only those after this day; all of them if left out
     */
    public record CatchUpRequest(@Nullable LocalDate after) {}

    /** Whether jobs are to rest. */
    public record PauseRequest(@NotNull Boolean paused) {}

    /** Which month. */
    public record MonthRequest(@NotNull YearMonth month) {}
}
