package se.hemvist.lease.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.dispute.DisputeRefusal.AppealedTooLate;
import se.hemvist.lease.notice.TribunalAppeal;

/**
 * What became of the right.
 *
 * @param byTribunal whether the rent tribunal decided, or the landlord agreed
 */
@Embeddable
public record PartnerOutcome(
        @Column(name = "outcome_on") LocalDate on, @Column(name = "by_tribunal") Boolean byTribunal) {

    /** @throws AppealedTooLate more than three weeks after the tribunal's decision (JB 12:70) */
    void demandAppealable(LocalDate day) {
        TribunalAppeal.on(on).demand(rule -> {
            if (day.isAfter(TribunalAppeal.lastDay(on))) {
                throw new AppealedTooLate(TribunalAppeal.lastDay(on));
            }
        });
    }

    /** The last day on which the tribunal's decision may be appealed, until when they stay (C-11). */
    public Optional<LocalDate> appealableThrough() {
        return Optional.of(on).filter(day -> byTribunal).map(TribunalAppeal::lastDay);
    }
}
