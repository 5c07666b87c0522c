package se.hemvist.intake.investigation;

import java.time.LocalDate;

/**
 * An investigation (utredning) that has been concluded.
 *
 * @param need    the need of support that was found
 * @param ownView what the person thinks of the matter, in the person's own view
 */
public record NewInvestigation(LocalDate concludedOn, String need, String ownView) {

    /** The day only; the rest is about a person. */
    @Override
    public String toString() {
        return "NewInvestigation[" + concludedOn + "]";
    }
}
