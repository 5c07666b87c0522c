package se.hemvist.web.rest.dossiers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.extract.PersonExtracts;

/** All that is held on the person of a case. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public class ExtractResource {

    @Inject
    PersonExtracts extracts;

    /** As it is today. */
    @GET
    @Path("{id}/person-extract")
    public ExtractAnswer draw(@PathParam("id") UUID id) {
        return ExtractAnswer.of(extracts.of(new CaseId(id)));
    }
}
