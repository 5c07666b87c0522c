package se.hemvist.web.rest.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.training.ConversionRecord;

/**
 * That a training flat is made a trial flat (omvandling), as it is sent.
 *
 * @param reason            why a move would be unsuitable
 * @param landlordAgreedOn  when the landlord agreed
 * @param appliedOn         when the trial was applied for, for this resident
 * @param occupantsLet      the decision to let more live there than a trial flat does
 */
public record ConversionRequest(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable LocalDate landlordAgreedOn,
        @Nullable LocalDate appliedOn,
        @Nullable @Valid OccupantsLet occupantsLet) {

    /** That more are let live in the flat than the programme does. */
    public record OccupantsLet(
            @NotBlank @Size(max = 200) String by,
            @NotBlank @Size(max = 200) String role,
            @NotBlank @Size(max = 1000) String reason) {

        OccupancyOverride read() {
            return new OccupancyOverride(by, role, reason);
        }

        /** Who and as what; the reason may be about a person. */
        @Override
        public String toString() {
            return "OccupantsLet[" + by + ", " + role + "]";
        }
    }

    ConversionRecord read() {
        return new ConversionRecord(
                on,
                reason,
                landlordAgreedOn,
                appliedOn,
                Optional.ofNullable(occupantsLet).map(OccupantsLet::read));
    }

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "ConversionRequest[" + on + ", " + landlordAgreedOn + ", " + appliedOn + "]";
    }
}
