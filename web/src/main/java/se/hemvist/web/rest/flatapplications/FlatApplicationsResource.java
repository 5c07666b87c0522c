package se.hemvist.web.rest.flatapplications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.hemvist.intake.flatapplication.FlatApplications;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Applying for trial and training flats (försöks- och träningslägenheter). */
@RequestScoped
@Path("flat-applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlatApplicationsResource {

    @Inject
    FlatApplications applications;

    @Inject
    CallerMunicipality caller;

    @Inject
    HouseClock clock;

    @Context
    UriInfo uri;

    /** A contact person applies for a flat; the answer names the case. */
    @POST
    @Replayable
    public Response submit(@NotNull @Valid FlatApplicationRequest body) {
        UUID opened = applications
                .submit(caller.municipality(), body.read(clock.today()), caller.receipt())
                .value();
        return Answers.created(
                uri.getBaseUriBuilder().path("cases").path(opened.toString()).build(), opened);
    }
}
