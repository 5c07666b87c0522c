package se.hemvist.web.rest.organisations;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.Section;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;
import se.hemvist.web.rest.supply.LastDayRequest;

/** The register of organisations. */
@RequestScoped
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    @Inject
    Organisations organisations;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters one. */
    @POST
    @Replayable
    public Response register(@NotNull @Valid OrganisationRequest body) {
        return Answers.created(uri, organisations.register(body.read()).value());
    }

    /** Ends one after a day. */
    @POST
    @Replayable
    @Path("{id}/end")
    public Response end(@PathParam("id") UUID id, @NotNull @Valid LastDayRequest body) {
        organisations.end(new OrganisationId(id), body.lastDay());
        return Answers.done();
    }

    /** Says how one is reached from now on. */
    @POST
    @Replayable
    @Path("{id}/reach")
    public Response tellReach(@PathParam("id") UUID id, @NotNull @Valid ReachRequest body) {
        organisations.tellReach(new OrganisationId(id), body.read());
        return Answers.done();
    }

    /** Says that one has a section, and for how long. */
    @POST
    @Replayable
    @Path("{id}/sections")
    public Response tellSection(@PathParam("id") UUID id, @NotNull @Valid SectionRequest body) {
        organisations.tellSection(new OrganisationId(id), body.read());
        return Answers.done();
    }

    /** Those of a municipality, usually the caller's. */
    @GET
    public PageAnswer<OrganisationAnswer> list(
            @BeanParam Paging paging, @QueryParam("municipality") @Nullable String municipality) {
        Municipality of = caller.named(municipality, "organisation.list");
        Map<OrganisationId, List<Section>> sections = organisations.sections(of);
        return paging.of(
                page -> organisations.list(of, page),
                view -> OrganisationAnswer.of(view, sections.getOrDefault(view.id(), List.of())));
    }
}
