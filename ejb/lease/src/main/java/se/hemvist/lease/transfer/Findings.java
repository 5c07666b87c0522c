package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.transfer.TransferRefusal.ConditionsNotMet;
import se.hemvist.lease.transfer.TransferRefusal.RecordSaysOtherwise;
import se.hemvist.lease.transfer.TransferStep.Act;
import se.hemvist.lease.transfer.TransferStep.Found;

/**
 * What the reviewer has found of the time that counts.
 *
 * @param on          the day
 * @param rentPaid    whether the tenant has paid the rent independently
 * @param undisturbed whether neighbours were left undisturbed
 * @param reason      what that rests on
 * @param departure   why that is so though the record speaks against it; needed where it does
 */
public record Findings(LocalDate on, boolean rentPaid, boolean undisturbed, String reason, Optional<String> departure) {

    /**
     * That the conditions are met. What is on record is kept with it, and does not decide: whoever looks into it does,
     * and says why where the record speaks against it.
     *
     * @throws ConditionsNotMet        if one of them is not
     * @throws RecordSaysOtherwise     if the record speaks against it, and it is not said why it is met nevertheless
     * @throws CaseRefusal.MissingPart if it is not said what that rests on
     */
    TransferStep step(OnRecord record, Programme programme) {
        if (!rentPaid || !undisturbed) {
            throw new ConditionsNotMet(this, programme);
        }
        Optional<String> why = departure.map(words -> Input.text(words, "departure"));
        if (!record.speaksForTenant() && why.isEmpty()) {
            throw new RecordSaysOtherwise(record, programme);
        }
        return TransferStep.of(Act.CONDITIONS_MET, on)
                .because(Input.text(reason, "reason"))
                .finding(new Found(rentPaid, undisturbed, null, why.orElse(null), record));
    }

    /** What was found; the reason is about a person. */
    @Override
    public String toString() {
        return "Findings[" + on + ", " + rentPaid + ", " + undisturbed + "]";
    }
}
