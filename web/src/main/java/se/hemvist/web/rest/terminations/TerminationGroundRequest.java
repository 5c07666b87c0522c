package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;

/**
 * Why a sublease is to end, as it is sent.
 *
 * @param because   what it rests on
 * @param decidedBy who decided, by name and office
 * @param diedOn    the day of the resident's death, where that is the ground
 * @param seriousOn the day of the particularly serious event that notice is given for, if it is for one
 */
public record TerminationGroundRequest(
        @NotNull Ground ground,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 4000) String because,
        @NotBlank @Size(max = 200) String decidedBy,
        @Nullable LocalDate diedOn,
        @Nullable LocalDate seriousOn) {

    GroundRecord read() {
        return new GroundRecord(ground, on, because, decidedBy, diedOn, seriousOn);
    }

    /** The day only; the words, and even the ground, are about a person. */
    @Override
    public String toString() {
        return "TerminationGroundRequest[" + on + "]";
    }
}
