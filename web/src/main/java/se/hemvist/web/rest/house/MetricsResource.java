package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.hemvist.web.house.HouseFigures;

/** The figures of jobs, deadlines and outbox, in the text format of Prometheus. */
@RequestScoped
@Path("metrics")
public class MetricsResource {

    @Inject
    HouseFigures figures;

    /** All of them as they are now. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String read() {
        return Exposition.of(figures.read());
    }
}
