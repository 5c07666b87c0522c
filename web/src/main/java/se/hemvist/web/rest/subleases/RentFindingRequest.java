package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.lease.rent.NewFinding;

/**
 * What was found of how a tenant pays, as it is sent.
 *
 * @param from    the first day that it is about
 * @param through the last
 */
public record RentFindingRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate through,
        @NotNull Boolean paysIndependently,
        @NotBlank @Size(max = 1000) String reason) {

    NewFinding read() {
        return new NewFinding(from, through, paysIndependently, reason);
    }

    /** The days and the finding; the reason is about a person. */
    @Override
    public String toString() {
        return "RentFindingRequest[" + from + ", " + through + ", " + paysIndependently + "]";
    }
}
