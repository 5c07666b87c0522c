package se.hemvist.web.rest.takeovers;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ext.Provider;
import se.hemvist.web.rest.csv.CsvBody;

/** Reads lists of running leases. */
@Provider
@Consumes("text/csv")
public class TakeoverBodies extends CsvBody<TakeoversRequest> {

    public TakeoverBodies() {
        super(TakeoversRequest.class, TakeoverFile::of);
    }
}
