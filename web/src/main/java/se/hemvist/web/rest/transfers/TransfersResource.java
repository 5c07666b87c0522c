package se.hemvist.web.rest.transfers;

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
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.transfer.OwnLeases;
import se.hemvist.lease.transfer.OwnerInquiries;
import se.hemvist.lease.transfer.TransferLeaves;
import se.hemvist.lease.transfer.TransferReviews;
import se.hemvist.lease.transfer.Transfers;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** How a sublease becomes the tenant's own lease (överlåtelse till förstahandskontrakt). */
@RequestScoped
@Path("subleases/{id}/transfer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransfersResource {

    @Inject
    Transfers transfers;

    @Inject
    TransferLeaves leaves;

    @Inject
    TransferReviews reviews;

    @Inject
    OwnerInquiries inquiries;

    @Inject
    OwnLeases leases;

    @Context
    UriInfo uri;

    /** When it can, why on that day, and what has been done towards it. */
    @GET
    public TransferAnswer get(@PathParam("id") UUID id) {
        return TransferAnswer.of(transfers.of(new SubleaseId(id)), uri);
    }

    /** Records that the resident of a training flat may take over the lease. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("takeover")
    public Response let(@PathParam("id") UUID id, @NotNull @Valid TakeoverRequest body) {
        leaves.let(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Begins to look into it. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("review")
    public Response startReview(@PathParam("id") UUID id, @NotNull @Valid TransferDayRequest body) {
        reviews.start(new SubleaseId(id), body.on());
        return Answers.done();
    }

    /** Records that the conditions are met. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("conditions")
    public Response meetConditions(@PathParam("id") UUID id, @NotNull @Valid FindingsRequest body) {
        reviews.meetConditions(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Records that it is not possible yet. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("postponement")
    public Response postpone(@PathParam("id") UUID id, @NotNull @Valid PostponementRequest body) {
        reviews.postpone(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Asks the owner. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("inquiry")
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid TransferDayRequest body) {
        inquiries.ask(new SubleaseId(id), body.on());
        return Answers.done();
    }

    /** Records what the owner has decided. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("answer")
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid OwnerAnswerRequest body) {
        inquiries.answer(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Records that the tenant has signed a lease of one's own. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("signing")
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid OwnLeaseRequest body) {
        leases.sign(new SubleaseId(id), body.on(), body.ownStartOn());
        return Answers.done();
    }

    /** The lease of one's own begins on another day than was recorded. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("signing/correction")
    public Response correctStart(@PathParam("id") UUID id, @NotNull @Valid OwnStartRequest body) {
        leases.correctStart(new SubleaseId(id), body.read());
        return Answers.done();
    }
}
