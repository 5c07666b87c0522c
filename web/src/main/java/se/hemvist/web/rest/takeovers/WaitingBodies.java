package se.hemvist.web.rest.takeovers;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ext.Provider;
import se.hemvist.web.rest.csv.CsvBody;

/** Reads lists of cases that wait for a flat. */
@Provider
@Consumes("text/csv")
public class WaitingBodies extends CsvBody<WaitingRequest> {

    public WaitingBodies() {
        super(WaitingRequest.class, WaitingFile::of);
    }
}
