package se.hemvist.web.rest.assessments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.targetgroup.TargetGroups;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The groups of people for whom trial and training flats are meant (målgrupper). */
@RequestScoped
@Path("target-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TargetGroupsResource {

    @Inject
    TargetGroups groups;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Those of a day, usually today, with their conditions. */
    @GET
    public PageAnswer<TargetGroupAnswer> list(
            @BeanParam Paging paging, @QueryParam("day") @Nullable TextParameter day) {
        Optional<LocalDate> on = Optional.ofNullable(day).map(text -> text.day("day"));
        return paging.of(page -> groups.list(caller.municipality(), on, page), TargetGroupAnswer::of);
    }

    /** Enters another one, or one of them with other conditions. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid TargetGroupRequest body) {
        return Answers.created(uri.getAbsolutePath(), groups.enter(caller.municipality(), body.read()));
    }
}
