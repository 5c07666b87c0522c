package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.transfer.TransferStep.Act;

/**
 * That a transfer is not possible yet.
 *
 * @param on       the day
 * @param reason   which condition is not met
 * @param reviewOn when it is looked into again; the usual time on if left out
 */
public record Postponement(LocalDate on, String reason, Optional<LocalDate> reviewOn) {

    /**
     * That it waits.
     *
     * @throws CaseRefusal.MissingPart if it is not said why
     * @throws CaseRefusal.DayTooEarly if it is looked into again on the same day or before
     * @throws CaseRefusal.DayTooLate  if it is looked into again later than the policy lets
     */
    TransferStep step(ReviewPolicy policy) {
        LocalDate again = policy.nextReview(on, reviewOn);
        Input.notAfter(policy.latestReview(on), Input.notBefore(on.plusDays(1), again, "reviewOn"), "reviewOn");
        return TransferStep.of(Act.POSTPONED, on)
                .because(Input.text(reason, "reason"))
                .again(again);
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "Postponement[" + on + ", " + reviewOn + "]";
    }
}
