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
import se.hemvist.intake.information.Mailings;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** Letters of the housing agency to contact persons and other officials. */
@RequestScoped
@Path("mailings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailingsResource {

    @Inject
    Mailings mailings;

    @Inject
    OrganisationCodes codes;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Sends one. */
    @POST
    @Replayable
    public Response send(@NotNull @Valid MailingRequest body) {
        return Answers.created(uri, mailings.send(caller.municipality(), body.read(codes)));
    }

    /** Those that were sent in the caller's municipality. */
    @GET
    public PageAnswer<MailingAnswer> list(@BeanParam Paging paging) {
        return paging.of(page -> mailings.list(caller.municipality(), page), MailingAnswer::of);
    }
}
