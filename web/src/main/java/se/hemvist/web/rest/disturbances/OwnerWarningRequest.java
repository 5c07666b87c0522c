package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord;

/**
 * A warning of the owner's to the head tenant, as it is sent and told.
 *
 * @param datedOn   the day that it bears
 * @param demand    what is to be put right
 * @param correctBy by when, if it says so
 */
public record OwnerWarningRequest(
        @NotNull LocalDate datedOn,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 4000) String demand,
        @Nullable LocalDate correctBy) {

    OwnerWarningRecord read() {
        return new OwnerWarningRecord(datedOn, receivedOn, demand, Optional.ofNullable(correctBy));
    }

    static OwnerWarningRequest of(OwnerWarningRecord kept) {
        return new OwnerWarningRequest(
                kept.datedOn(),
                kept.receivedOn(),
                kept.demand(),
                kept.correctBy().orElse(null));
    }

    /** The days; the words may be about a person. */
    @Override
    public String toString() {
        return "OwnerWarningRequest[" + datedOn + ", " + receivedOn + "]";
    }
}
