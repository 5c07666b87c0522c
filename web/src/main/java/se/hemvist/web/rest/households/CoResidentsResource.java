package se.hemvist.web.rest.households;

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
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.CoResidents;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Who lives with the tenant of a sublease (medboende). */
@RequestScoped
@Path("subleases/{id}/co-residents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoResidentsResource {

    @Inject
    CoResidents coResidents;

    @Inject
    HouseClock clock;

    @Context
    UriInfo uri;

    /** Records that somebody has moved in. */
    @POST
    @Replayable
    @IfUnchanged
    public Response record(@PathParam("id") UUID id, @NotNull @Valid CoResidentRequest body) {
        return Answers.created(
                uri,
                coResidents.record(new SubleaseId(id), body.read(clock.today())).value());
    }

    /** Who lives there and who has. */
    @GET
    public HouseholdAnswer list(@PathParam("id") UUID id) {
        return HouseholdAnswer.of(coResidents.of(new SubleaseId(id)), uri);
    }

    /** Records that somebody has moved out. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{resident}/end")
    public Response end(
            @PathParam("id") UUID id, @PathParam("resident") UUID resident, @NotNull @Valid CoResidentEndRequest body) {
        coResidents.end(
                new SubleaseId(id), new CoResidentId(resident), body.until(), Optional.ofNullable(body.because()));
        return Answers.done();
    }

    /** Strikes somebody who was recorded wrongly. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{resident}/strike")
    public Response strike(
            @PathParam("id") UUID id,
            @PathParam("resident") UUID resident,
            @NotNull @Valid StruckCoResidentRequest body) {
        coResidents.strike(new SubleaseId(id), new CoResidentId(resident), body.because());
        return Answers.done();
    }
}
