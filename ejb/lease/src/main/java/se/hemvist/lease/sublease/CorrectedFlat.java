package se.hemvist.lease.sublease;

import se.hemvist.intake.application.Input;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.lease.headlease.RentBasis;

/**
 * In which flat a tenant lives, that was recorded with another one of the same owner.
 *
 * @param flat   the one
 * @param rent   what the rent of who lives there rests on
 * @param reason why it was recorded otherwise
 */
public record CorrectedFlat(FlatId flat, RentBasis rent, String reason) {

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if there is no reason */
    String why() {
        return Input.text(reason, "reason");
    }

    /** Which; the reason may be about a person. */
    @Override
    public String toString() {
        return "CorrectedFlat[" + flat + "]";
    }
}
