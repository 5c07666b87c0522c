package se.hemvist.web.rest.flatapplications;

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
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.flatapplication.FlatApplications;
import se.hemvist.intake.flatapplication.Rulings;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What a case was applied for with, and the agency's ruling. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseApplicationResource {

    @Inject
    FlatApplications applications;

    @Inject
    Rulings rulings;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** The application that the case began with. */
    @GET
    @Path("{id}/flat-application")
    public FlatApplicationAnswer application() {
        return FlatApplicationAnswer.of(applications.get(new CaseId(id)), uri);
    }

    /** The agency rules on it. */
    @POST
    @Replayable
    @Path("{id}/ruling")
    public Response rule(@NotNull @Valid RulingRequest body) {
        rulings.rule(new CaseId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
