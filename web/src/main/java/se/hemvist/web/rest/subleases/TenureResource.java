package se.hemvist.web.rest.subleases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.Tenures;
import se.hemvist.lease.waiver.TenureWaivers;
import se.hemvist.lease.waiver.WaiverCourse;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Security of tenure (besittningsskydd) of a sublease, and its waiver. */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenureResource {

    @Inject
    Tenures tenures;

    @Inject
    TenureWaivers waivers;

    @Inject
    WaiverCourse course;

    @Context
    UriInfo uri;

    /** What the tenant has on a day, usually today. */
    @GET
    @Path("{id}/tenure")
    public TenureAnswer tenure(@PathParam("id") UUID id, @QueryParam("day") @Nullable TextParameter day) {
        return TenureAnswer.of(
                new SubleaseId(id),
                tenures.of(new SubleaseId(id), Optional.ofNullable(day).map(text -> text.day("day"))),
                uri);
    }

    /** Its waiver. */
    @GET
    @Path("{id}/waiver")
    public WaiverAnswer waiver(@PathParam("id") UUID id) {
        return waivers.of(new SubleaseId(id))
                .map(view -> WaiverAnswer.of(view, uri))
                .orElseThrow(NotFoundException::new);
    }

    /** Says that the stay does without a waiver, so far. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/waiver/no-need")
    public Response doWithout(@PathParam("id") UUID id, @NotNull @Valid NoWaiverRequest body) {
        course.doWithout(new SubleaseId(id), body.on(), body.reason());
        return Answers.done();
    }

    /** Draws it up. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/waiver/draft")
    public Response draft(@PathParam("id") UUID id, @NotNull @Valid WaiverDraftRequest body) {
        course.draft(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Records that it was signed. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/waiver/signing")
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid WaiverSigningRequest body) {
        course.sign(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Records that it was sent to the rent tribunal. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/waiver/filing")
    public Response file(@PathParam("id") UUID id, @NotNull @Valid WaiverFilingRequest body) {
        course.file(new SubleaseId(id), body.read(), Optional.ofNullable(body.ground()));
        return Answers.done();
    }

    /** Records the rent tribunal's answer. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/waiver/answer")
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid WaiverRulingRequest body) {
        course.answer(new SubleaseId(id), body.read());
        return Answers.done();
    }
}
