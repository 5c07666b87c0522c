package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.sublease.CorrectedMoveIn;

/**
 * How a move-in went that was recorded with another day, as it is sent.
 *
 * @param keys           how the tenant got the keys; as recorded, if left out
 * @param landlordToldOn when the landlord was told of the sublet; as recorded, if left out
 */
public record MoveInCorrectionRequest(
        @NotNull LocalDate on,
        @Valid MoveInRequest.@Nullable Keys keys,
        @Nullable LocalDate landlordToldOn,
        @NotBlank @Size(max = 1000) String reason) {

    CorrectedMoveIn read() {
        return new CorrectedMoveIn(
                on,
                Optional.ofNullable(keys).map(MoveInRequest.Keys::read),
                Optional.ofNullable(landlordToldOn),
                reason);
    }

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "MoveInCorrectionRequest[" + on + "]";
    }
}
