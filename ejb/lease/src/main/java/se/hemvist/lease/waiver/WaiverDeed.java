package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.time.DateRange;

/**
 * A waiver that was signed, as far as tenure needs to know it.
 *
 * @param time   when it is to hold, the last day included
 * @param answer what the rent tribunal has said of it; empty until it has
 */
public record WaiverDeed(LocalDate signedOn, DateRange time, Optional<TribunalAnswer> answer) {

    /** Whether the rent tribunal has approved of it. */
    public boolean approved() {
        return answer.filter(said -> said == TribunalAnswer.APPROVED).isPresent();
    }

    /** Whether the rent tribunal has refused it. */
    public boolean refused() {
        return answer.filter(said -> said == TribunalAnswer.REFUSED).isPresent();
    }
}
