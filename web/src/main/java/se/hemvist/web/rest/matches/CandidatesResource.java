package se.hemvist.web.rest.matches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.verdict.DailyWatch;
import se.hemvist.web.rest.page.Paging;

/** Who comes into question for a flat. */
@RequestScoped
@Path("flats")
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {

    @Inject
    DailyWatch matches;

    /** Whom it suits, whoever comes first into question at the top, and what its landlord's agreement says of that. */
    @GET
    @Path("{id}/candidates")
    public CandidatesAnswer candidates(@PathParam("id") UUID id, @BeanParam Paging paging) {
        FlatId flat = new FlatId(id);
        return CandidatesAnswer.of(
                paging.of(request -> matches.candidates(flat, request), CandidateAnswer::of), matches.annexes(flat));
    }
}
