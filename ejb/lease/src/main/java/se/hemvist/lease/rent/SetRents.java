package se.hemvist.lease.rent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.sublease.AgreedRent;
import se.hemvist.lease.sublease.HeadRents;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** How high the rents that are set after the signing may be, by what they rest on (L-07). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SetRents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptAccounts accounts;

    @Inject
    HeadRents limits;

    /** @throws se.hemvist.lease.headlease.HeadLeaseRefusal if it is above the head rent and what may be added */
    void heed(SubleaseId id, NewRent rent, LocalDate today) {
        limits.heed(id, new AgreedRent(rent.monthly(), rent.basis(), governing(id, rent.first())), today);
    }

    /**
     * Asks it again of the one in force and of all to come, once what they rest on was put right.
     *
     * @param right what one rests on instead of what was set with it
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if one is above the head rent and what may be added
     */
    void heedAgain(SubleaseId id, UnaryOperator<RentBasis> right, LocalDate today) {
        accounts.find(id).ifPresent(account -> account.standing(accounts.asSet(id), today)
                .forEach(rent -> heed(id, rent.on(right.apply(rent.basis())), today)));
    }

    /** The rent of the first month is the one that was signed. */
    private LocalDate governing(SubleaseId id, YearMonth first) {
        LeaseFacts.Days days = subleases.facts(id).days();
        return YearMonth.from(days.start()).equals(first) ? days.signedOn() : first.atDay(1);
    }
}
