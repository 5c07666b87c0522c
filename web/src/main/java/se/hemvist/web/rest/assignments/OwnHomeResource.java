package se.hemvist.web.rest.assignments;

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
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.ownhome.OwnHomes;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The support of participants in homes of their own, and its end. */
@RequestScoped
@Path("assignments/{id}/own-home")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnHomeResource {

    @Inject
    OwnHomes homes;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** What was wished, and how the support has ended. */
    @GET
    public OwnHomeAnswer read(@PathParam("id") UUID id) {
        return OwnHomeAnswer.of(homes.get(new AssignmentId(id)), uri);
    }

    /** Records what the participant wishes. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("wishes")
    public Response recordWish(@PathParam("id") UUID id, @NotNull @Valid WishRequest body) {
        homes.recordWish(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Ends the aid; the support is open from then on. */
    @POST
    @Replayable
    @Path("aid-end")
    public Response endAid(@PathParam("id") UUID id, @NotNull @Valid AidEndRequest body) {
        homes.endAid(new AssignmentId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records that housing support has taken over. */
    @POST
    @Replayable
    @Path("hand-over")
    public Response handOver(@PathParam("id") UUID id, @NotNull @Valid HousingSupportRequest body) {
        homes.handOver(new AssignmentId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records that the staff helped to apply for aid again. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("application-help")
    public Response helpToApply(@PathParam("id") UUID id, @NotNull @Valid OwnHomeDayRequest body) {
        homes.helpToApply(new AssignmentId(id), body.on());
        return Answers.done();
    }

    /** Ends the open support. */
    @POST
    @Replayable
    @Path("open-support-end")
    public Response endOpenSupport(@PathParam("id") UUID id, @NotNull @Valid OwnHomeDayRequest body) {
        homes.endOpenSupport(new AssignmentId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }
}
