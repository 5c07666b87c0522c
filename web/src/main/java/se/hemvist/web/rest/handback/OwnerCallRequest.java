package se.hemvist.web.rest.handback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.handback.OwnerCall;

/**
 * What came before the owner's notice, as it is sent and told.
 *
 * @param warningId   the warning that the notice rests on; its days count, whatever else is sent
 * @param calledOn    when the owner called on the city for correction
 * @param boardToldOn when the owner told the social board
 * @param correctBy   the last day of the time that the call gives, if it gives any
 */
public record OwnerCallRequest(
        @Nullable UUID warningId,
        @Nullable LocalDate calledOn,
        @Nullable LocalDate boardToldOn,
        @Nullable LocalDate correctBy) {

    OwnerCall read() {
        return new OwnerCall(warningId, calledOn, boardToldOn, correctBy);
    }

    static OwnerCallRequest of(OwnerCall call) {
        return new OwnerCallRequest(call.warning(), call.calledOn(), call.boardToldOn(), call.correctBy());
    }
}
