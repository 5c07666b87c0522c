package se.hemvist.web.rest.disturbances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceView;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Disturbances (störning i boendet), and what is done about them. */
@RequestScoped
@Path("disturbances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisturbancesResource {

    @Inject
    Disturbances disturbances;

    @Context
    UriInfo uri;

    /** One of them. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        DisturbanceView view = disturbances.get(new DisturbanceId(id));
        return Answers.read(DisturbanceAnswer.of(view, uri), view.standing().version());
    }

    /** Assesses what was told, weighing both interests. */
    @POST
    @Replayable
    @Path("{id}/assessments")
    public Response assess(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch ifMatch,
            @NotNull @Valid DisturbanceAssessmentRequest body) {
        disturbances.assess(new DisturbanceId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
