package se.hemvist.lease.rectification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a notice left the house, that was recorded otherwise.
 *
 * @param parts     what of its parts was recorded wrongly; what is left out is as recorded
 * @param correctBy the last day to put it right, where that is another one; else as the letter says, or by the rule
 * @param reason    why it was recorded otherwise
 */
public record CorrectedSendings(Sendings parts, Optional<LocalDate> correctBy, String reason) {

    /** The days only; the reason may be about a person. */
    @Override
    public String toString() {
        return "CorrectedSendings[" + parts + "]";
    }
}
