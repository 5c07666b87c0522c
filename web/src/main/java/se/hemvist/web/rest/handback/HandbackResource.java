package se.hemvist.web.rest.handback;

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
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.handback.OwnNotices;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Ending the city's own lease of a flat (förstahandskontrakt), at its sublease. */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandbackResource {

    @Inject
    Handbacks handbacks;

    @Inject
    OwnNotices ownNotices;

    @Inject
    OwnerNotices ownerNotices;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** How it ends, and what came from the owner. */
    @GET
    @Path("{id}/head-lease/ending")
    public HeadLeaseEndingAnswer ending() {
        return HeadLeaseEndingAnswer.of(ownerNotices.ending(new SubleaseId(id)), uri);
    }

    /** The head tenant gives the owner notice. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/notice")
    public Response giveNotice(@NotNull @Valid HeadLeaseNoticeRequest body) {
        handbacks.giveNotice(new SubleaseId(id), body.on());
        return Answers.done();
    }

    /** The head tenant takes that back, with the owner's agreement. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/notice/withdrawal")
    public Response withdrawNotice(@NotNull @Valid HeadLeaseNoticeWithdrawalRequest body) {
        ownNotices.withdraw(new SubleaseId(id), body.ownerAgreedOn(), body.reason());
        return Answers.done();
    }

    /** It was given on another day than was recorded. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/notice/correction")
    public Response correctNotice(@NotNull @Valid HeadLeaseNoticeCorrectionRequest body) {
        ownNotices.correct(new SubleaseId(id), body.on(), body.reason());
        return Answers.done();
    }

    /** The owner has given notice. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/owner-notice")
    public Response receiveNotice(@NotNull @Valid OwnerNoticeRequest body) {
        ownerNotices.receive(new SubleaseId(id), body.read(), body.isKeptAnyway());
        return Answers.done();
    }

    /** The flat was inspected and given back. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/head-lease/handback")
    public Response end(@NotNull @Valid HandbackRequest body) {
        handbacks.end(new SubleaseId(id), body.inspectedOn());
        return Answers.done();
    }
}
