package se.hemvist.web.rest.subleases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.sublease.FlatCorrections;
import se.hemvist.lease.sublease.MoveInCorrections;
import se.hemvist.lease.sublease.MoveIns;
import se.hemvist.lease.sublease.Signings;
import se.hemvist.lease.sublease.SubleaseCorrections;
import se.hemvist.lease.sublease.SubleaseDocuments;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseView;
import se.hemvist.lease.sublease.Subleases;
import se.hemvist.lease.sublease.UnenteredSubleases;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.input.VoidingRequest;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Subleases (andrahandskontrakt). */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubleasesResource implements ReadWithTag {

    @Inject
    Subleases subleases;

    @Inject
    Signings signings;

    @Inject
    MoveIns moveIns;

    @Inject
    SubleaseCorrections corrections;

    @Inject
    MoveInCorrections moveInCorrections;

    @Inject
    UnenteredSubleases unentered;

    @Inject
    FlatCorrections flatCorrections;

    @Inject
    SubleaseDocuments documents;

    @Inject
    Inspections inspections;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** Records a signing. */
    @POST
    @Replayable
    public Response sign(@NotNull @Valid SigningRequest body) {
        return Answers.created(uri, signings.sign(body.read(), body.handed()).value());
    }

    /** Those that the caller's organisation has a part in. */
    @GET
    public PageAnswer<SubleaseRowAnswer> list(@BeanParam Paging paging) {
        return paging.of(subleases::list, SubleaseRowAnswer::of);
    }

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        SubleaseView view = subleases.get(new SubleaseId(id));
        return Answers.read(SubleaseAnswer.of(view, uri));
    }

    /** Adds a paper to it. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/documents")
    public Response add(@PathParam("id") UUID id, @NotNull @Valid DocumentRequest body) {
        documents.add(new SubleaseId(id), body.read());
        return Answers.done();
    }

    /** Its papers: those that are there, those that are asked for and those that were let be missing. */
    @GET
    @Path("{id}/documents")
    public DocumentChecklistAnswer documents(@PathParam("id") UUID id) {
        return DocumentChecklistAnswer.of(documents.of(new SubleaseId(id)), uri);
    }

    /** Records that the tenant has moved in. */
    @POST
    @Replayable
    @Path("{id}/move-in")
    public Response moveIn(@PathParam("id") UUID id, @NotNull @Valid MoveInRequest body) {
        moveIns.moveIn(new SubleaseId(id), ifMatch.expected(), body.read(), body.handed());
        return Answers.done();
    }

    /** Says that the tenant moved in on another day than was recorded. */
    @POST
    @Replayable
    @Path("{id}/move-in/correction")
    public Response correctMoveIn(@PathParam("id") UUID id, @NotNull @Valid MoveInCorrectionRequest body) {
        moveInCorrections.correct(new SubleaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Says that the tenant lives in another flat than was recorded. */
    @POST
    @Replayable
    @Path("{id}/flat-correction")
    public Response correctFlat(@PathParam("id") UUID id, @NotNull @Valid FlatCorrectionRequest body) {
        flatCorrections.correct(new SubleaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Says that it was signed, or begins, on another day than was recorded. */
    @POST
    @Replayable
    @Path("{id}/day-correction")
    public Response correctDay(@PathParam("id") UUID id, @NotNull @Valid LeaseDayRequest body) {
        corrections.correctDay(new SubleaseId(id), ifMatch.expected(), body.which(), body.read());
        return Answers.done();
    }

    /** Says that it was registered by mistake. */
    @POST
    @Replayable
    @Path("{id}/voiding")
    public Response declareVoid(@PathParam("id") UUID id, @NotNull @Valid VoidingRequest body) {
        corrections.declareVoid(new SubleaseId(id), ifMatch.expected(), body.reason());
        return Answers.done();
    }

    /** Ends it before anybody has moved in. */
    @POST
    @Replayable
    @Path("{id}/unentered-end")
    public Response endUnentered(@PathParam("id") UUID id, @NotNull @Valid UnenteredEndRequest body) {
        unentered.end(new SubleaseId(id), ifMatch.expected(), body.read(), body.withdrawn(), body.reason());
        return Answers.done();
    }

    /** Records an inspection that was made. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/inspections")
    public Response inspect(@PathParam("id") UUID id, @NotNull @Valid InspectionRequest body) {
        inspections.record(new SubleaseId(id), body.read());
        return Answers.done();
    }
}
