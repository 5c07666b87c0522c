package se.hemvist.lease.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.leaving.LeavingRefusal.NotWhatIsOwed;
import se.hemvist.lease.rent.RentLeft;

/**
 * That the landlord gives up the rest of the rent that the tenant owes.
 *
 * @param kronor    all of the rest
 * @param decidedOn the day of the decision
 * @param reason    why
 */
@Embeddable
public record WriteOff(
        @Column(name = "written_off") BigDecimal kronor,
        @Column(name = "written_off_on") LocalDate decidedOn,
        @Column(name = "written_off_because") String reason) {

    /** @throws NotWhatIsOwed if the ledger is kept in the house, and tells of another rest */
    WriteOff sound(Leaving leaving, LocalDate settledOn, RentLeft owed) {
        try {
            return held(leaving, settledOn, owed);
        } catch (Refusal refusal) {
            throw refusal.within("writtenOff");
        }
    }

    private WriteOff held(Leaving leaving, LocalDate settledOn, RentLeft owed) {
        Input.notAfter(settledOn, Input.notBefore(leaving.on(), decidedOn, "decidedOn"), "decidedOn");
        if (owed.known() && kronor.compareTo(owed.kronor()) != 0) {
            throw new NotWhatIsOwed(kronor, owed.kronor());
        }
        return new WriteOff(kronor, decidedOn, Input.text(reason, "reason"));
    }

    /** How much and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "WriteOff[" + kronor + ", " + decidedOn + "]";
    }
}
