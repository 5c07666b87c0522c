package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.web.house.Worklists;
import se.hemvist.web.house.Worklists.Wanted;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The worklist: the open deadlines that the caller's organisation is responsible for. */
@RequestScoped
@Path("deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {

    @Inject
    Worklists worklists;

    @Context
    UriInfo uri;

    /** Those of the caller's roles, the first due at the top; of one case, one kind, or the caller's own if that is asked for. */
    @GET
    public PageAnswer<DeadlineAnswer> list(
            @BeanParam Paging paging,
            @QueryParam("caseId") @Nullable TextParameter caseId,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("mine") @Nullable TextParameter mine) {
        Wanted wanted = new Wanted(
                Optional.ofNullable(caseId).map(id -> id.uuid("caseId")),
                Optional.ofNullable(kind),
                Optional.ofNullable(mine).map(said -> said.trueOrFalse("mine")).orElse(false));
        return paging.of(page -> worklists.list(wanted, page), DeadlineAnswer::of);
    }

    /** What has become of one of them. */
    @GET
    @Path("{id}/history")
    public DeadlineHistoryAnswer history(@PathParam("id") UUID id) {
        return DeadlineHistoryAnswer.of(worklists.history(id), uri);
    }
}
