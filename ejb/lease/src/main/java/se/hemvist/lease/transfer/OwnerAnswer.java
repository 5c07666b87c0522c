package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.transfer.TransferStep.Act;

/**
 * The owner's answer to whether the lease can become the tenant's own.
 *
 * @param on     the day
 * @param agreed yes or no
 * @param reason why not; needed for a no
 */
public record OwnerAnswer(LocalDate on, boolean agreed, Optional<String> reason) {

    /**
     * The yes, or the no with the usual day of the next review.
     *
     * @throws CaseRefusal.MissingPart if a no does not say why
     */
    TransferStep step(ReviewPolicy policy) {
        if (agreed) {
            return TransferStep.of(Act.OWNER_AGREED, on);
        }
        return TransferStep.of(Act.OWNER_REFUSED, on)
                .because(Input.text(Input.given(reason, "reason"), "reason"))
                .again(policy.nextReview(on, Optional.empty()));
    }

    /** What was answered; the reason may be about a person. */
    @Override
    public String toString() {
        return "OwnerAnswer[" + on + ", " + agreed + "]";
    }
}
