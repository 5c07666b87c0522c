package se.hemvist.lease.transfer;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.transfer.TransferRefusal.ConditionsNotMet;
import se.hemvist.lease.transfer.TransferStep.Act;
import se.hemvist.lease.transfer.TransferStep.Found;

/**
 * What the reviewer has found of the time that counts.
 *
 * @param on          the day
 * @param rentPaid    whether the tenant has paid the rent independently
 * @param undisturbed whether neighbours were left undisturbed
 * @param reason      what that rests on
 */
public record Findings(LocalDate on, boolean rentPaid, boolean undisturbed, String reason) {

    /**
     * That the conditions are met.
     *
     * @throws ConditionsNotMet        if one of them is not
     * @throws CaseRefusal.MissingPart if it is not said what that rests on
     */
    TransferStep step() {
        if (!rentPaid || !undisturbed) {
            throw new ConditionsNotMet(this);
        }
        return TransferStep.of(Act.CONDITIONS_MET, on)
                .because(Input.text(reason, "reason"))
                .finding(new Found(rentPaid, undisturbed, null));
    }

    /** What was found; the reason is about a person. */
    @Override
    public String toString() {
        return "Findings[" + on + ", " + rentPaid + ", " + undisturbed + "]";
    }
}
