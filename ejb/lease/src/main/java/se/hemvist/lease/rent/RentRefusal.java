package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseId;

/** Why a payment of rent cannot be recorded or corrected. Never repeats what was paid. */
public abstract sealed class RentRefusal extends Refusal {

    private RentRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No rent is owed for the sublease: it is not signed. */
    public static final class NoRentOwed extends RentRefusal {
        public NoRentOwed(SubleaseId sublease) {
            super(Kind.STATE, Map.of("sublease", sublease.value()));
        }
    }

    /** That is the rent of the month already. */
    public static final class RentIsSo extends RentRefusal {
        public RentIsSo(YearMonth month) {
            super(Kind.STATE, Map.of("month", month));
            at("amount");
        }
    }

    /** Rent was paid for the lease: the payments are said to be wrong before it is. */
    public static final class RentWasPaid extends RentRefusal {
        public RentWasPaid(long payments) {
            super(Kind.STATE, Map.of("payments", payments));
        }
    }

    /** The ledger's office has no lease that is named so. */
    public static final class UnknownLease extends RentRefusal {
        public UnknownLease() {
            super(Kind.UNKNOWN, Map.of());
            at("lease");
        }
    }

    /** The case has had more than one lease by the day; only the sublease's id says which is meant. */
    public static final class SeveralLeases extends RentRefusal {
        public SeveralLeases(int leases) {
            super(Kind.MISFIT, Map.of("leases", leases));
            at("lease");
        }
    }

    /** The sublease has no such payment. */
    public static final class UnknownPayment extends RentRefusal {
        public UnknownPayment(PaymentId payment) {
            super(Kind.UNKNOWN, Map.of("payment", payment.value()));
        }
    }

    /** The ledger's entry by that reference has been told of, and said something else or was for another lease. */
    public static final class EntryOtherwise extends RentRefusal {
        public EntryOtherwise(LocalDate takenOn) {
            super(Kind.STATE, Map.of("takenOn", takenOn));
            at("reference");
        }
    }

    /** A payment is said to be wrong once. */
    public static final class AlreadyVoided extends RentRefusal {
        public AlreadyVoided(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }
}
