package se.hemvist.followup.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/**
 * The months that were reported and of which something was put right, or came late, after that: each is to be counted again.
 * Whoever puts a fact right touches them; the next count takes them.
 */
@ApplicationScoped
public class TouchedMonths {

    @Inject
    KeptTouches touches;

    /** Touches the months of the two days, and all between, as far as they were reported; in any order. */
    public void between(Municipality municipality, LocalDate one, LocalDate other) {
        boolean inOrder = one.isBefore(other);
        touches.add(municipality, inOrder ? one : other, inOrder ? other : one);
    }

    /** The touched months of the municipality, which are touched no longer; the first one first. */
    public List<YearMonth> take(Municipality municipality) {
        return touches.take(municipality);
    }
}
