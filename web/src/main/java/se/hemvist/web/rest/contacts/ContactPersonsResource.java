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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.ContactPersons;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The register of contact persons (kontaktpersoner) and of the agency's officers. */
@RequestScoped
@Path("contact-persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactPersonsResource {

    @Inject
    ContactPersons persons;

    @Inject
    OrganisationCodes codes;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters one. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid ContactPersonRequest body) {
        OrganisationId at = Optional.ofNullable(body.organisation())
                .map(code -> codes.idOf(code, "/organisation"))
                .orElseGet(caller::organisation);
        return Answers.created(
                uri, persons.enter(caller.municipality(), body.read(at)).value());
    }

    /** Those of the caller's municipality. */
    @GET
    public PageAnswer<ContactPersonAnswer> list(@BeanParam Paging paging) {
        return paging.of(page -> persons.list(caller.municipality(), page), ContactPersonAnswer::of);
    }

    /** Says who stands in for one. */
    @POST
    @Replayable
    @Path("{id}/cover")
    public Response cover(@PathParam("id") UUID id, @NotNull @Valid CoverRequest body) {
        persons.cover(caller.municipality(), new ContactPersonId(id), body.read());
        return Answers.done();
    }

    /** Lets another succeed one. */
    @POST
    @Replayable
    @Path("{id}/successor")
    public Response handOver(@PathParam("id") UUID id, @NotNull @Valid HandOverRequest body) {
        ContactPersonId after = persons.handOver(caller.municipality(), new ContactPersonId(id), body.read());
        return Answers.created(
                uri.getBaseUriBuilder().path("contact-persons/{id}").build(after.value()), after.value());
    }
}
