package se.hemvist.web.rest.takeovers;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ext.Provider;
import se.hemvist.web.rest.csv.CsvBody;

/** Reads lists of what had happened in leases. */
@Provider
@Consumes("text/csv")
public class EventBodies extends CsvBody<EventsRequest> {

    public EventBodies() {
        super(EventsRequest.class, EventFile::of);
    }
}
