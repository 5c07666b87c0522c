package se.hemvist.followup.equipment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of an application for a home equipment grant.
 *
 * @param decidedOn when it was granted or refused
 * @param cancelled once it was withdrawn, or the support was over
 */
public record GrantView(
        GrantState state,
        LocalDate appliedOn,
        Optional<LocalDate> decidedOn,
        Optional<GrantPayment> payment,
        Optional<Cancellation> cancelled) {

    /**
     * That nothing comes of it.
     *
     * @param reason why it was withdrawn; empty if it ended with the support
     */
    public record Cancellation(LocalDate on, Optional<String> reason) {

        /** When; the reason is about a person. */
        @Override
        public String toString() {
            return "Cancellation[" + on + "]";
        }
    }
}
