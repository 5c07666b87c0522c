package se.hemvist.web.rest.disturbances;

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
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.jointmeeting.JointMeetings;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Joint meetings about a particularly serious disturbance. */
@RequestScoped
@Path("disturbances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JointMeetingsResource {

    @Inject
    JointMeetings meetings;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** Those about the disturbance, in their order. */
    @GET
    @Path("{id}/joint-meetings")
    public JointMeetingsAnswer list(@PathParam("id") UUID id) {
        return JointMeetingsAnswer.of(meetings.list(new DisturbanceId(id)), uri);
    }

    /** Records that all who are responsible were called. */
    @POST
    @Replayable
    @Path("{id}/joint-meetings")
    public Response call(@PathParam("id") UUID id, @NotNull @Valid JointMeetingRequest body) {
        meetings.call(new DisturbanceId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records that they met. */
    @POST
    @Replayable
    @Path("{id}/joint-meeting-records")
    public Response hold(@PathParam("id") UUID id, @NotNull @Valid JointMeetingRecordRequest body) {
        meetings.hold(new DisturbanceId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
