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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.hemvist.lease.sublease.HeadLeaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The city's own leases (förstahandskontrakt), each at a sublease that stands on it. */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HeadLeasesResource {

    @Inject
    HeadLeaseCorrections corrections;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    /** What it says, and what it was recorded as saying before. */
    @GET
    @Path("{id}/head-lease")
    public HeadLeaseAnswer get(@PathParam("id") UUID id) {
        return HeadLeaseAnswer.of(corrections.of(new SubleaseId(id)), uri);
    }

    /** Says that it says something else than was recorded. */
    @POST
    @Replayable
    @Path("{id}/head-lease/correction")
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid HeadLeaseCorrectionRequest body) {
        corrections.correct(new SubleaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
