package se.hemvist.web.rest.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.hemvist.followup.plan.Plans;
import se.hemvist.intake.application.CaseId;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The action plan (handlingsplan) of who applies for a trial or a training flat. */
@RequestScoped
@Path("cases/{id}/action-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionPlansResource {

    @Inject
    Plans plans;

    @Context
    UriInfo uri;

    /** Its versions. */
    @GET
    public PlansAnswer list(@PathParam("id") UUID id) {
        return PlansAnswer.of(plans.of(new CaseId(id)), uri);
    }

    /** Draws up the next version. */
    @POST
    @Replayable
    public Response drawUp(@PathParam("id") UUID id, @NotNull @Valid PlanRequest body) {
        UUID plan = plans.drawUp(new CaseId(id), body.read()).value();
        return Answers.created(
                uri.getBaseUriBuilder().path("plans").path(plan.toString()).build(), plan);
    }
}
