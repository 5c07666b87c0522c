package se.hemvist.web.rest.mediations;

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
import se.hemvist.intake.flatcontact.FlatContacts;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The landlord's contact person (hyresvärdens kontaktperson) for each mediated flat. */
@RequestScoped
@Path("mediations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlatContactsResource {

    @Inject
    FlatContacts contacts;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Appoints one, in place of whoever was it. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/contacts")
    public Response appoint(@PathParam("id") UUID id, @NotNull @Valid FlatContactRequest body) {
        contacts.appoint(new OfferId(id), body.read(), caller.receipt());
        return Answers.done();
    }

    /** Who is and who has been it. */
    @GET
    @Path("{id}/contacts")
    public FlatContactsAnswer list(@PathParam("id") UUID id) {
        return FlatContactsAnswer.of(contacts.of(new OfferId(id)), uri);
    }

    /** Notes that the landlord has been told. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{id}/landlord-notice")
    public Response tell(@PathParam("id") UUID id, @NotNull @Valid LandlordNoticeRequest body) {
        contacts.tell(new OfferId(id), body.on(), body.how());
        return Answers.done();
    }
}
