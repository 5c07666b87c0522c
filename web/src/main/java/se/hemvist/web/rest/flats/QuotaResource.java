package se.hemvist.web.rest.flats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.Streams;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.Link;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The quota of incoming flats. */
@RequestScoped
@Path("quota")
@Produces(MediaType.APPLICATION_JSON)
public class QuotaResource {

    @Inject
    Streams streams;

    @Inject
    CallerMunicipality caller;

    @Inject
    HouseClock clock;

    @Context
    UriInfo uri;

    /** How it stands at the end of a day, usually today. */
    @GET
    public QuotaAnswer read(@QueryParam("day") @Nullable TextParameter day) {
        LocalDate wanted = day == null ? clock.today() : day.day("day");
        return QuotaAnswer.of(streams.quota(caller.municipality(), wanted), Link.self(uri));
    }

    /** Which flats went to others than the queue though it was passed. */
    @GET
    @Path("confirmations")
    public PageAnswer<QuotaConfirmationAnswer> confirmations(@BeanParam Paging paging) {
        Municipality municipality = caller.municipality();
        return paging.of(request -> streams.confirmations(municipality, request), QuotaConfirmationAnswer::of);
    }
}
