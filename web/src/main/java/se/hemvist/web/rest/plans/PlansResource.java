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
import se.hemvist.followup.plan.PlanId;
import se.hemvist.followup.plan.Plans;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** One version of a plan. */
@RequestScoped
@Path("plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansResource {

    @Inject
    Plans plans;

    @Context
    UriInfo uri;

    /** What it says, and where it stands. */
    @GET
    public PlanAnswer read(@PathParam("id") UUID id) {
        return PlanAnswer.of(plans.get(new PlanId(id)), uri);
    }

    /** Records that it was agreed on. */
    @POST
    @Replayable
    @Path("agreement")
    public Response agree(@PathParam("id") UUID id, @NotNull @Valid PlanAgreementRequest body) {
        plans.agree(new PlanId(id), body.on());
        return Answers.done();
    }

    /** Declares it void. */
    @POST
    @Replayable
    @Path("voiding")
    public Response declareVoid(@PathParam("id") UUID id, @NotNull @Valid PlanVoidingRequest body) {
        plans.declareVoid(new PlanId(id), body.reason());
        return Answers.done();
    }
}
