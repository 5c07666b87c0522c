package se.hemvist.web.rest.prospects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.prospect.Prospects;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** What leases will come to: security of tenure, and a lease of the tenant's own. */
@RequestScoped
@Path("prospects")
@Produces(MediaType.APPLICATION_JSON)
public class ProspectsResource {

    @Inject
    Prospects prospects;

    /** Those of the caller's organisation that run, as they are on a day, usually today. */
    @GET
    public PageAnswer<ProspectAnswer> list(@BeanParam Paging paging, @QueryParam("day") @Nullable TextParameter day) {
        Optional<LocalDate> on = Optional.ofNullable(day).map(text -> text.day("day"));
        return paging.of(page -> prospects.list(page, on), ProspectAnswer::of);
    }
}
