package se.hemvist.web.rest.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.training.TrainingFlats;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Training flats (träningslägenheter) that become trial flats. */
@RequestScoped
@Path("subleases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingFlatsResource {

    @Inject
    TrainingFlats flats;

    /** Makes it a trial flat for the one who lives there. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/conversion")
    public Response convert(@PathParam("id") UUID id, @NotNull @Valid ConversionRequest body) {
        flats.convert(new SubleaseId(id), body.read());
        return Answers.done();
    }
}
