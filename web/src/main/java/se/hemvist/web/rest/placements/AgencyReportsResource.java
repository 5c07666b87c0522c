package se.hemvist.web.rest.placements;

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
import se.hemvist.followup.placement.AgencyReports;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What the housing agency is told of a stay. */
@RequestScoped
@Path("stays/{id}/agency-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgencyReportsResource {

    @Inject
    AgencyReports reports;

    @Context
    UriInfo uri;

    /** All of them. */
    @GET
    public AgencyReportsAnswer list(@PathParam("id") UUID id) {
        return AgencyReportsAnswer.of(reports.of(new SubleaseId(id)), uri);
    }

    /** Something has happened of which the agency is to be told. */
    @POST
    @Replayable
    @IfUnchanged
    public Response note(@PathParam("id") UUID id, @NotNull @Valid AgencyReportRequest body) {
        return NumberedAnswer.listed(uri, reports.note(new SubleaseId(id), body.read()));
    }

    /** Tells the agency of it. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("sending")
    public Response send(@PathParam("id") UUID id, @NotNull @Valid ReportSendingRequest body) {
        reports.send(new SubleaseId(id), body.number());
        return Answers.done();
    }

    /** Strikes one that was noted by mistake. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("strike")
    public Response strike(@PathParam("id") UUID id, @NotNull @Valid StruckAgencyReportRequest body) {
        reports.strike(new SubleaseId(id), body.number(), body.reason());
        return Answers.done();
    }
}
