package se.hemvist.lease.rent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.FlatCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.HeadLeaseCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.NeverEntered;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseEvent.Voided;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What happens to a sublease means for its rent, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    KeptAccounts accounts;

    @Inject
    SubleaseProgress subleases;

    @Inject
    RentRecords records;

    @Inject
    SetRents amounts;

    /** From the signing on rent is owed. */
    void on(@Observes Signed lease) {
        accounts.add(RentAccount.opened(subleases.facts(lease.sublease())));
    }

    /** What was owed before the lease came here is settled elsewhere. */
    void on(@Observes TakenOver over) {
        accounts.add(RentAccount.takenOver(
                subleases.facts(over.sublease()), over.on(), over.since().rentPaidThrough()));
    }

    /** What is owed, and when it is due, follows the days of the lease. */
    void on(@Observes DaysCorrected lease) {
        records.follow(lease);
    }

    /**
     * How high the rent may be is asked again of all that were set and are owed by now or later: what is paid for the right flat,
     * with the supplements of each.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if one is above that
     */
    void on(@Observes FlatCorrected lease) {
        amounts.heedAgain(lease.sublease(), set -> set.onHeadRentOf(lease.rent()), lease.on());
    }

    /**
     * So it is where the block was all that let it be so high.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if one is above the head rent and what may be added
     */
    void on(@Observes HeadLeaseCorrected lease) {
        if (lease.block()) {
            amounts.heedAgain(lease.sublease(), UnaryOperator.identity(), lease.on());
        }
    }

    /**
     * Of a lease that is none nothing is owed.
     *
     * @throws RentRefusal.RentWasPaid if a payment for it counts
     */
    void on(@Observes Voided lease) {
        records.declareVoid(lease.sublease());
    }

    /** Where nobody moves in it is owed until the last day that was agreed on, or that the Act gives. */
    void on(@Observes NeverEntered lease) {
        records.owedUntil(lease.sublease(), Optional.of(lease.lease().lastDay()));
    }

    /** From the transfer on it is owed to the owner. */
    void on(@Observes Transferred lease) {
        records.owedUntil(lease.sublease(), Optional.of(lease.on().minusDays(1)));
    }

    /** Who leaves without a notice, as for another flat of the city's, owes rent until then. */
    void on(@Observes Vacated lease) {
        accounts.find(lease.sublease())
                .filter(account -> !account.isEnding())
                .ifPresent(account -> records.owedUntil(lease.sublease(), Optional.of(lease.on())));
    }
}
