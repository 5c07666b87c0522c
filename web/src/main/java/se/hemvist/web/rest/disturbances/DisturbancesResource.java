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
import se.hemvist.lease.conduct.DisturbanceView;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.Measures;
import se.hemvist.lease.conduct.NoticeCorrections;
import se.hemvist.lease.conduct.Rectifications;
import se.hemvist.lease.conduct.StruckReports;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Disturbances (störning i boendet), and what is done about them. */
@RequestScoped
@Path("disturbances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisturbancesResource implements ReadWithTag {

    @Inject
    Disturbances disturbances;

    @Inject
    Rectifications rectifications;

    @Inject
    NoticeCorrections noticeCorrections;

    @Inject
    StruckReports struckReports;

    @Inject
    Measures measures;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        DisturbanceView view = disturbances.get(new DisturbanceId(id));
        return Answers.read(DisturbanceAnswer.of(view, uri));
    }

    /** Assesses what was told, weighing both interests. */
    @POST
    @Replayable
    @Path("{id}/assessments")
    public Response assess(@PathParam("id") UUID id, @NotNull @Valid DisturbanceAssessmentRequest body) {
        disturbances.assess(new DisturbanceId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Strikes a report that was registered by mistake. */
    @POST
    @Replayable
    @Path("{id}/reports/strike")
    public Response strike(@PathParam("id") UUID id, @NotNull @Valid StruckReportRequest body) {
        struckReports.strike(new DisturbanceId(id), ifMatch.expected(), body.report(), body.reason());
        return Answers.done();
    }

    /** Tells whoever gives the support of a minor breach. */
    @POST
    @Replayable
    @Path("{id}/dialogue")
    public Response tellProvider(@PathParam("id") UUID id, @NotNull @Valid DisturbanceStepRequest body) {
        measures.tellProvider(new DisturbanceId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** Records a rectification notice that was sent. */
    @POST
    @Replayable
    @Path("{id}/rectification-notices")
    public Response send(@PathParam("id") UUID id, @NotNull @Valid RectificationRequest body) {
        rectifications.send(new DisturbanceId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Says how a notice went that was recorded otherwise. */
    @POST
    @Replayable
    @Path("{id}/rectification-notices/correction")
    public Response correctNotice(@PathParam("id") UUID id, @NotNull @Valid NoticeCorrectionRequest body) {
        noticeCorrections.correct(new DisturbanceId(id), ifMatch.expected(), body.notice(), body.read());
        return Answers.done();
    }

    /** Records that the tenant was reached about the last notice. */
    @POST
    @Replayable
    @Path("{id}/tenant-contacts")
    public Response contacted(@PathParam("id") UUID id, @NotNull @Valid TenantContactRequest body) {
        rectifications.contacted(new DisturbanceId(id), ifMatch.expected(), body.on(), body.result());
        return Answers.done();
    }

    /** Records that what a notice asked for has been done. */
    @POST
    @Replayable
    @Path("{id}/corrections")
    public Response corrected(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest body) {
        rectifications.corrected(new DisturbanceId(id), ifMatch.expected(), body.notice(), body.on());
        return Answers.done();
    }

    /** Records that it is over. */
    @POST
    @Replayable
    @Path("{id}/resolution")
    public Response resolve(@PathParam("id") UUID id, @NotNull @Valid DisturbanceStepRequest body) {
        measures.resolve(new DisturbanceId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }

    /** Decides that notice is to be given on the lease. */
    @POST
    @Replayable
    @Path("{id}/termination")
    public Response leadToTermination(@PathParam("id") UUID id, @NotNull @Valid DisturbanceStepRequest body) {
        measures.leadToTermination(new DisturbanceId(id), ifMatch.expected(), body.on());
        return Answers.done();
    }
}
