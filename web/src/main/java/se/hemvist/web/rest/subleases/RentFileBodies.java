package se.hemvist.web.rest.subleases;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ext.Provider;
import se.hemvist.web.rest.csv.CsvBody;

/** Reads ledgers' files of payments. */
@Provider
@Consumes("text/csv")
public class RentFileBodies extends CsvBody<RentPaymentsRequest> {

    public RentFileBodies() {
        super(RentPaymentsRequest.class, RentFile::of);
    }
}
