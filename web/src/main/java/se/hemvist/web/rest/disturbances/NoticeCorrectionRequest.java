package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.rectification.CorrectedSendings;
import se.hemvist.lease.rectification.Sendings;

/**
 * How a rectification notice went that was recorded otherwise, as it is sent; what is left out is as recorded.
 *
 * @param notice its number, from 1 in the order of sending
 */
public record NoticeCorrectionRequest(
        @NotNull @Min(1) @Max(1000) Integer notice,
        @Nullable LocalDate letterOn,
        @Nullable LocalDate registeredOn,
        @Nullable @Size(max = 50) String postingId,
        @Nullable LocalDate copyOn,
        @Nullable LocalDate boardToldOn,
        @Nullable LocalDate servedOn,
        @Nullable @Size(max = 1000) String apartBecause,
        @Nullable LocalDate correctBy,
        @NotBlank @Size(max = 1000) String reason) {

    CorrectedSendings read() {
        return new CorrectedSendings(
                new Sendings(letterOn, registeredOn, postingId, copyOn, boardToldOn, servedOn, apartBecause),
                Optional.ofNullable(correctBy),
                reason);
    }

    /** Which notice; the reason may be about a person. */
    @Override
    public String toString() {
        return "NoticeCorrectionRequest[" + notice + "]";
    }
}
