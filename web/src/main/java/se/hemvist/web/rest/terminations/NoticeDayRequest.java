package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.lease.termination.CorrectedNoticeDay;

/**
 * When a notice reached the other side that was recorded with another day, as it is sent.
 *
 * @param on     the day on which it was served, received, or posted as a registered letter
 * @param sentOn the day on which it was sent; as recorded, if left out
 */
public record NoticeDayRequest(
        @NotNull LocalDate on, @Nullable LocalDate sentOn, @NotBlank @Size(max = 1000) String reason) {

    CorrectedNoticeDay read() {
        return new CorrectedNoticeDay(new CorrectedDay(on, reason), Optional.ofNullable(sentOn));
    }

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "NoticeDayRequest[" + on + "]";
    }
}
