package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.house.HouseTime;
import se.hemvist.web.rest.once.Replayable;

/** The house clock of an installation for trying out; elsewhere there is nothing at this address. */
@RequestScoped
@Path("demo/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject
    HouseTime time;

    @Inject
    HouseClock clock;

    /** What day and time it is in the house. */
    @GET
    public ClockAnswer read() {
        demandMovable();
        HouseTime.Reading reading = time.read();
        return new ClockAnswer(reading.today(), reading.now());
    }

    /** Makes it the morning of a later day. */
    @POST
    @Replayable
    public Response move(@NotNull @Valid ClockRequest body) {
        demandMovable();
        HouseTime.Reading reading = time.moveTo(body.day());
        return Response.ok(new ClockAnswer(reading.today(), reading.now())).build();
    }

    private void demandMovable() {
        if (!clock.movable()) {
            throw new NotFoundException();
        }
    }

    /** The day wanted. */
    public record ClockRequest(@NotNull LocalDate day) {}

    /** What the clock shows. */
    public record ClockAnswer(LocalDate today, Instant now) {}
}
