package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.sublease.CorrectedFlat;

/**
 * In which flat a tenant lives, that was recorded with another one, as it is sent.
 *
 * @param rentBasis what the rent of who lives there rests on; the rent that the owner has reported and nothing added, if left out
 */
public record FlatCorrectionRequest(
        @NotNull UUID flatId,
        @Valid SigningRequest.@Nullable Basis rentBasis,
        @NotBlank @Size(max = 1000) String reason) {

    CorrectedFlat read() {
        return new CorrectedFlat(
                new FlatId(flatId),
                Optional.ofNullable(rentBasis).map(SigningRequest.Basis::read).orElseGet(RentBasis::none),
                reason);
    }

    /** Which; the reason may be about a person. */
    @Override
    public String toString() {
        return "FlatCorrectionRequest[" + flatId + "]";
    }
}
