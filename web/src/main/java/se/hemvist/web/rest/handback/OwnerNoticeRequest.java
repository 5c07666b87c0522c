package se.hemvist.web.rest.handback;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.handback.OwnerNotice;

/**
 * The owner's notice to the city, as it is sent.
 *
 * @param forfeited   whether it ends the lease before time
 * @param forConduct  whether it is for what the subtenant did
 * @param calledOn    when the owner called on the city for correction
 * @param boardToldOn when the owner told the social board
 */
public record OwnerNoticeRequest(
        @NotNull LocalDate on,
        @NotNull Boolean forfeited,
        @NotNull Boolean forConduct,
        @Nullable LocalDate calledOn,
        @Nullable LocalDate boardToldOn) {

    OwnerNotice read() {
        return new OwnerNotice(on, forfeited, forConduct, calledOn, boardToldOn);
    }
}
