package se.hemvist.web.rest.absences;

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
import java.net.URI;
import java.util.UUID;
import se.hemvist.lease.absence.AbsenceId;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Absences from the flat (frånvaro) of a sublease. */
@RequestScoped
@Path("subleases/{id}/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    @Inject
    Absences absences;

    @Context
    UriInfo uri;

    /** Records that the tenant is or was away. */
    @POST
    @Replayable
    @IfUnchanged
    public Response record(@PathParam("id") UUID id, @NotNull @Valid AbsenceRequest body) {
        return Answers.created(
                uri, absences.record(new SubleaseId(id), body.read()).value());
    }

    /** All of them. */
    @GET
    public AbsencesAnswer list(@PathParam("id") UUID id) {
        return AbsencesAnswer.of(absences.of(new SubleaseId(id)), uri);
    }

    /** Records that the tenant is back. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{absence}/end")
    public Response end(
            @PathParam("id") UUID id, @PathParam("absence") UUID absence, @NotNull @Valid AbsenceEndRequest body) {
        absences.end(new SubleaseId(id), new AbsenceId(absence), body.lastDay());
        return Answers.done();
    }

    /** Puts one right: it is struck, and another takes its place. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{absence}/correction")
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("absence") UUID absence,
            @NotNull @Valid AbsenceCorrectionRequest body) {
        AbsenceId right = absences.correct(
                new SubleaseId(id), new AbsenceId(absence), body.absence().read(), body.because());
        URI place = uri.getBaseUriBuilder()
                .path(AbsencesResource.class)
                .path(right.value().toString())
                .build(id);
        return Answers.created(place, right.value());
    }

    /** Strikes one that never was. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{absence}/strike")
    public Response strike(
            @PathParam("id") UUID id, @PathParam("absence") UUID absence, @NotNull @Valid StruckAbsenceRequest body) {
        absences.strike(new SubleaseId(id), new AbsenceId(absence), body.because());
        return Answers.done();
    }
}
