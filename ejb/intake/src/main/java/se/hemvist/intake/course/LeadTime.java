package se.hemvist.intake.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.vacancy.EmptyFlat;
import se.hemvist.kernel.number.CaseNumber;

/**
 * How long a mediation has taken, step by step.
 *
 * @param steps   that have been taken, in their order
 * @param waiting from the last of them to the day on which it is asked; empty once the mediation is over
 * @param whole   from the inquiry to the end, or to the day on which it is asked
 */
public record LeadTime(Head head, List<StepTime> steps, Optional<Stretch> waiting, Stretch whole, EmptyFlat flat) {

    public LeadTime {
        steps = List.copyOf(steps);
    }

    /**
     * Which one, and where it stands.
     *
     * @param endedOn the day on which it was signed for, or ended otherwise
     */
    public record Head(OfferId mediation, CaseNumber caseNumber, OfferState state, Optional<LocalDate> endedOn) {

        /** Whether it led to a contract. */
        boolean signed() {
            return state == OfferState.CONTRACTED;
        }
    }

    /** How long one step took. */
    public record StepTime(MediationStep step, Stretch took) {}
}
