package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.ServiceWay;

/**
 * How a notice reached the other side, as it is sent.
 *
 * @param servedOn      the day on which it was served, received, or posted as a registered letter
 * @param postingNumber the number of the registered letter
 * @param copyLeftWith  with whom, or where, the copy was left
 * @param boardToldOn   when the social board got message of it, or its copy
 * @param soughtOn      when they were looked for at home, and not met, before a copy was left there
 */
public record NoticeServiceRequest(
        @NotNull ServiceWay way,
        @NotNull LocalDate sentOn,
        @NotNull LocalDate servedOn,
        @Nullable @Size(max = 50) String postingNumber,
        @Nullable @Size(max = 200) String copyLeftWith,
        @Nullable LocalDate boardToldOn,
        @Nullable LocalDate soughtOn) {

    Delivery read() {
        return new Delivery(way, sentOn, servedOn, postingNumber, copyLeftWith, boardToldOn, soughtOn);
    }

    /** How and when; with whom a copy was left is about people. */
    @Override
    public String toString() {
        return "NoticeServiceRequest[" + way + ", " + servedOn + "]";
    }
}
