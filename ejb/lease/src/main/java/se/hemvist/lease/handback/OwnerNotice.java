package se.hemvist.lease.handback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The owner's notice to the city, as the city got it.
 *
 * @param on          the day on which it was given
 * @param forfeited   whether it ends the lease before time
 * @param forConduct  whether it is for what the subtenant did
 * @param calledOn    the day on which the owner called on the city for correction
 * @param boardToldOn the day on which the owner told the social board
 */
public record OwnerNotice(
        LocalDate on,
        boolean forfeited,
        boolean forConduct,
        @Nullable LocalDate calledOn,
        @Nullable LocalDate boardToldOn) {

    /**
     * Where a subtenant is at fault, call and message always come before the notice, however serious it is (JB 12:42,
     * fourth paragraph).
     *
     * @throws HandbackRefusal.NotCalledOn if one of them did not
     */
    void demandSound() {
        if (forConduct && !(isBefore(calledOn) && isBefore(boardToldOn))) {
            throw new HandbackRefusal.NotCalledOn(on, isBefore(calledOn), isBefore(boardToldOn));
        }
    }

    private boolean isBefore(@Nullable LocalDate done) {
        return done != null && !done.isAfter(on);
    }
}
