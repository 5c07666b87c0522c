package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.hemvist.web.house.HouseHealth;
import se.hemvist.web.rest.page.Open;

/** Whether the house does its work by itself, for supervision. */
@RequestScoped
@Path("health")
public class HealthResource {

    @Inject
    HouseHealth health;

    /** Up or down, as a whole and by what was looked at; 503 if anything is down. */
    @GET
    @Open
    @Produces(MediaType.APPLICATION_JSON)
    public Response read() {
        List<CheckAnswer> checks = health.checks().stream()
                .map(check -> new CheckAnswer(check.name(), Health.of(check.isUp())))
                .toList();
        boolean well = checks.stream().allMatch(check -> check.status() == Health.UP);
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(well ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(new HealthAnswer(Health.of(well), checks))
                .cacheControl(never)
                .build();
    }

    /** Whether something is as it should be. */
    public enum Health {
        UP,
        DOWN;

        static Health of(boolean well) {
            return well ? UP : DOWN;
        }
    }

    /** The whole. */
    public record HealthAnswer(Health status, List<CheckAnswer> checks) {}

    /** One thing that was looked at: jobs, nights, deadlines or outbox. */
    public record CheckAnswer(String name, Health status) {}
}
