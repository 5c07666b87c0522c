package se.hemvist.web.rest.contacts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import se.hemvist.intake.information.AgencyMeetings;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The register of information meetings in which the housing agency takes part. */
@RequestScoped
@Path("agency-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgencyMeetingsResource {

    @Inject
    AgencyMeetings meetings;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters one. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid AgencyMeetingRequest body) {
        return Answers.created(uri, meetings.enter(caller.municipality(), body.read()));
    }

    /** Those of the caller's municipality. */
    @GET
    public PageAnswer<AgencyMeetingAnswer> list(@BeanParam Paging paging) {
        return paging.of(page -> meetings.list(caller.municipality(), page), AgencyMeetingAnswer::of);
    }
}
