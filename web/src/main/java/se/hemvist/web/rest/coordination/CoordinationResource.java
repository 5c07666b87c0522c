package se.hemvist.web.rest.coordination;

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
import se.hemvist.followup.coordination.Coordination;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Coordinated individual plans (SIP), and other measures that the staff link in. */
@RequestScoped
@Path("assignments/{id}/coordination")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoordinationResource {

    @Inject
    Coordination coordination;

    @Context
    UriInfo uri;

    /** The plans and the measures so far. */
    @GET
    public CoordinationAnswer read(@PathParam("id") UUID id) {
        return CoordinationAnswer.of(coordination.of(new AssignmentId(id)), uri);
    }

    /** Records that help to call for a plan was offered. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("sip")
    public Response offer(@PathParam("id") UUID id, @NotNull @Valid SipDayRequest body) {
        coordination.offer(new AssignmentId(id), body.on());
        return Answers.done();
    }

    /** Records what the participant says to it. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("sip/answer")
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid SipAnswerRequest body) {
        coordination.answer(new AssignmentId(id), body.on(), body.accepted());
        return Answers.done();
    }

    /** Records whom the participant lets the staff tell. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("sip/consent")
    public Response consent(@PathParam("id") UUID id, @NotNull @Valid SipConsentRequest body) {
        coordination.consent(new AssignmentId(id), body.on(), body.receivers());
        return Answers.done();
    }

    /** Records which of those who may be told were called. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("sip/call")
    public Response call(@PathParam("id") UUID id, @NotNull @Valid SipCallRequest body) {
        coordination.call(new AssignmentId(id), body.read());
        return Answers.done();
    }

    /** Withdraws the plan under way. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("sip/withdrawal")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid SipWithdrawalRequest body) {
        coordination.withdraw(new AssignmentId(id), body.on(), body.reason());
        return Answers.done();
    }

    /** Records that the meeting was held. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("sip/meeting")
    public Response hold(@PathParam("id") UUID id, @NotNull @Valid SipDayRequest body) {
        coordination.hold(new AssignmentId(id), body.on());
        return Answers.done();
    }

    /** Records that another measure was linked in. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("services")
    public Response link(@PathParam("id") UUID id, @NotNull @Valid LinkedServiceRequest body) {
        coordination.link(new AssignmentId(id), body.read());
        return Answers.done();
    }
}
