package se.hemvist.web.rest.subleases;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.rent.PaymentFindings;
import se.hemvist.lease.rent.PaymentId;
import se.hemvist.lease.rent.RentAccounts;
import se.hemvist.lease.rent.RentAmounts;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.input.VoidingRequest;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The rent (hyra) of subleases. */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RentResource {

    @Inject
    RentPayments payments;

    @Inject
    RentAccounts accounts;

    @Inject
    PaymentFindings findings;

    @Inject
    RentAmounts amounts;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Context
    UriInfo uri;

    /** What fell due, what was paid and what is late. */
    @GET
    @Path("{id}/rent")
    public RentAnswer read(@QueryParam("day") @Nullable TextParameter day) {
        return RentAnswer.of(
                accounts.of(new SubleaseId(id), Optional.ofNullable(day).map(given -> given.day("day"))), uri);
    }

    /** Records a payment. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/rent/payments")
    public Response pay(@NotNull @Valid RentPaymentRequest body) {
        PaymentId payment = payments.record(new SubleaseId(id), body.read());
        return Answers.created(
                uri.getBaseUriBuilder().path("subleases/{id}/rent").build(id), payment.value());
    }

    /** Says that a payment was recorded wrongly. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/rent/payments/{payment}/voiding")
    public Response declareVoid(@PathParam("payment") UUID payment, @NotNull @Valid VoidingRequest body) {
        payments.declareVoid(new SubleaseId(id), new PaymentId(payment), body.reason());
        return Answers.done();
    }

    /** Sets the rent from a month on. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/rent/amounts")
    public Response set(@NotNull @Valid RentAmountRequest body) {
        amounts.set(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Records what was found of how the tenant pays. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/rent/findings")
    public Response find(@NotNull @Valid RentFindingRequest body) {
        findings.find(new SubleaseId(id), body.read());
        return Answers.done();
    }
}
