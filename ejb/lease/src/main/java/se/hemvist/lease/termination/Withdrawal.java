package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.dispute.TribunalDecision;

/** That a termination was taken back, and why. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate on, @Column(name = "withdrawn_because") String reason) {

    /**
     * The same, if its day is in order and it says why.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if not
     */
    public Withdrawal sound(LocalDate recordedOn, LocalDate today) {
        Input.notAfter(today, Input.notBefore(recordedOn, on, "on"), "on");
        Input.text(reason, "reason");
        return this;
    }

    /** Whether it is that the rent tribunal, or the court of appeal, prolonged the lease. */
    boolean isProlongation() {
        return reason.equals(TribunalDecision.PROLONGED);
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "Withdrawal[" + on + "]";
    }
}
