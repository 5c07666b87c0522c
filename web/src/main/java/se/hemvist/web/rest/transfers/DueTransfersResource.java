package se.hemvist.web.rest.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.transfer.DueQuery;
import se.hemvist.lease.transfer.DueTransfers;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The transfers that are due, or come due soon. */
@RequestScoped
@Path("due-transfers")
@Produces(MediaType.APPLICATION_JSON)
public class DueTransfersResource {

    @Inject
    DueTransfers due;

    /** Those of the flats that the caller's organisation hires, the first due at the top; of one area if that is asked for. */
    @GET
    public PageAnswer<DueTransferAnswer> list(
            @BeanParam Paging paging,
            @QueryParam("within") @DefaultValue("" + DueQuery.USUAL) TextParameter within,
            @QueryParam("area") @Nullable String area) {
        int days = within.number("within");
        return paging.of(page -> due.list(new DueQuery(days, Optional.ofNullable(area), page)), DueTransferAnswer::of);
    }
}
