package se.hemvist.followup.sparekey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the participant was offered to leave a spare key with the support staff.
 *
 * @param on       the day
 * @param accepted whether the participant wanted that
 * @param kept     where and on which terms; of an offer that was accepted, and of no other
 */
public record KeyOffer(LocalDate on, boolean accepted, Optional<Kept> kept) {

    /**
     * How the key is kept.
     *
     * @param place where at the provider's office
     * @param terms when the staff may use it, as agreed beforehand
     */
    public record Kept(String place, String terms) {

        /** Where; the terms are about a person. */
        @Override
        public String toString() {
            return "Kept[" + place + "]";
        }
    }
}
