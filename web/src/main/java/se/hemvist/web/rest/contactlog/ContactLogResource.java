package se.hemvist.web.rest.contactlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.contactlog.ContactId;
import se.hemvist.followup.contactlog.ContactLog;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Contacts with the participant elsewhere than in the flat, and attempts at them. */
@RequestScoped
@Path("assignments/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactLogResource {

    @Inject
    ContactLog contacts;

    @Context
    UriInfo uri;

    /** The contacts and attempts so far, the latest first. */
    @GET
    public PageAnswer<SupportContactAnswer> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(page -> contacts.list(new AssignmentId(id), page), SupportContactAnswer::of);
    }

    /** Records one. */
    @POST
    @Replayable
    @IfUnchanged
    public Response record(@PathParam("id") UUID id, @NotNull @Valid SupportContactRequest body) {
        return Answers.created(
                uri, contacts.record(new AssignmentId(id), body.read()).value());
    }

    /** Strikes one that was recorded by mistake. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("{contact}/strike")
    public Response strike(
            @PathParam("id") UUID id, @PathParam("contact") UUID contact, @NotNull @Valid StruckContactRequest body) {
        contacts.strike(new AssignmentId(id), new ContactId(contact), body.reason());
        return Answers.done();
    }
}
