package se.hemvist.followup.sparekey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of the offer to keep a spare key.
 *
 * @param uses       each use, in the order in which they were recorded
 * @param returnedOn when the participant had it back
 */
public record SpareKeyView(KeyOffer offer, List<KeyUse> uses, Optional<LocalDate> returnedOn) {

    public SpareKeyView {
        uses = List.copyOf(uses);
    }
}
