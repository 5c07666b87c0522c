package se.hemvist.lease.rent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.RentRefusal.EntryOtherwise;

/** What a ledger tells of, held against what it has told of before. */
@ApplicationScoped
class Entries {

    @Inject
    HouseClock clock;

    /**
     * A payment that is new; empty if it was entered before. An entry that was wrong and is told of again as it was stays
     * void; told of otherwise it is new.
     *
     * @param before what the ledger has told of by the same reference
     * @throws RentRefusal.NoRentOwed  if the lease was registered by mistake
     * @throws EntryOtherwise          if it was told of otherwise, and that counts
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it is before the signing, or in the books of before
     * @throws CaseRefusal.MissingPart if the reference is blank
     */
    Optional<RentPayment> read(RentAccount account, Payment payment, List<RentPayment> before) {
        account.demandOwed();
        Input.text(payment.reference(), "reference");
        Input.notAfter(clock.today(), payment.takenOn(), "takenOn");
        Input.notBefore(account.paymentsSince(), payment.takenOn(), "takenOn");
        if (before.stream().anyMatch(entry -> entry.isAs(account.sublease(), payment))) {
            return Optional.empty();
        }
        before.stream().filter(RentPayment::counts).findFirst().ifPresent(counting -> {
            throw new EntryOtherwise(counting.payment().takenOn());
        });
        return Optional.of(RentPayment.taken(account, payment));
    }
}
