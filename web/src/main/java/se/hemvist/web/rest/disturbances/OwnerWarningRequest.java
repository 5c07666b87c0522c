package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord.Sending;

/**
 * A warning of the owner's to the head tenant, as it is sent.
 *
 * @param datedOn      the day that it bears
 * @param demand       what is to be put right
 * @param correctBy    by when, if it says so
 * @param registeredOn the day on which it was posted as a registered letter, if it was
 * @param boardToldOn  the day on which the owner told the social board of it, if that is known
 */
public record OwnerWarningRequest(
        @NotNull LocalDate datedOn,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 4000) String demand,
        @Nullable LocalDate correctBy,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate boardToldOn) {

    OwnerWarningRecord read() {
        return new OwnerWarningRecord(
                datedOn,
                receivedOn,
                demand,
                Optional.ofNullable(correctBy),
                new Sending(Optional.ofNullable(registeredOn), Optional.ofNullable(boardToldOn)));
    }

    /** The days; the words may be about a person. */
    @Override
    public String toString() {
        return "OwnerWarningRequest[" + datedOn + ", " + receivedOn + "]";
    }
}
