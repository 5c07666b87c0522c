package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.criteria.TargetGroupCriteria;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What is asked of whoever is referred (målgruppsbeskrivning), which a municipality may ask otherwise from a day on. */
@RequestScoped
@Path("criteria")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CriteriaResource {

    @Inject
    TargetGroupCriteria criteria;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters what is asked from a day on. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid CriteriaRequest body) {
        return Answers.created(uri.getAbsolutePath(), criteria.enter(body.of(), body.read()));
    }

    /** Those of a day, usually today, in a municipality, usually the caller's. */
    @GET
    public CriteriaAnswer read(
            @QueryParam("municipality") @Nullable String municipality, @QueryParam("day") @Nullable TextParameter day) {
        Municipality of = caller.named(municipality, "criteria.read");
        return CriteriaAnswer.of(criteria.of(of, Optional.ofNullable(day).map(text -> text.day("day"))), uri);
    }
}
