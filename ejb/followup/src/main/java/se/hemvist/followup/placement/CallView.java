package se.hemvist.followup.placement;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.assignment.Struck;

/**
 * A landlord's call as readers see it.
 *
 * @param number  among those of the stay
 * @param summary of what the landlord wanted
 * @param struck  once it was found to have been recorded by mistake
 */
public record CallView(
        int number,
        CallState state,
        LocalDate receivedOn,
        String summary,
        Optional<CallAction> action,
        Optional<Struck> struck) {

    /** Which one and where it stands; the summary may be about a person. */
    @Override
    public String toString() {
        return "CallView[" + number + ", " + state + "]";
    }
}
