package se.hemvist.web.rest.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.transfer.Transfers;

/** How a sublease becomes the tenant's own lease (överlåtelse till förstahandskontrakt). */
@RequestScoped
@Path("subleases/{id}/transfer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransfersResource {

    @Inject
    Transfers transfers;

    @Context
    UriInfo uri;

    /** When it can, and why on that day. */
    @GET
    public TransferAnswer get(@PathParam("id") UUID id) {
        return TransferAnswer.of(transfers.of(new SubleaseId(id)), uri);
    }
}
