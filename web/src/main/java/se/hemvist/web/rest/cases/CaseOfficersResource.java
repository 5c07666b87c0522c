package se.hemvist.web.rest.cases;

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
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.information.ReferredContacts;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** What the officers of the housing agency or coordination unit do with a case besides mediating. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseOfficersResource {

    @Inject
    Cases cases;

    @Inject
    ReferredContacts contacts;

    @Inject
    IfMatch ifMatch;

    /** Says which of them answers for it from now on. */
    @POST
    @Replayable
    @Path("{id}/officer")
    public Response assign(@PathParam("id") UUID id, @NotNull @Valid OwnerRequest body) {
        cases.assignOfficer(new CaseId(id), ifMatch.expected(), body.user());
        return Answers.done();
    }

    /** Notes to whom the waiting person was referred. */
    @POST
    @Replayable
    @Path("{id}/referred-contacts")
    public Response refer(@PathParam("id") UUID id, @NotNull @Valid ReferredContactRequest body) {
        contacts.refer(new CaseId(id), ifMatch.expected(), body.referredTo(), body.on());
        return Answers.done();
    }
}
