package se.hemvist.lease.recovery;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a tenancy is not lost, or not won back, for unpaid rent so. */
public abstract sealed class RecoveryRefusal extends Refusal {

    private RecoveryRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Only who is to move within a month of the forfeiture anyway has nothing to win back. */
    @Guards(dated = RecoveryPolicy.class)
    public static final class RecoveryStands extends RecoveryRefusal {
        public RecoveryStands(LocalDate from) {
            super(Kind.RULE, Map.of("from", from));
            at("mustLeaveBy");
        }
    }

    /** What is put right before the notice is served saves the tenancy. */
    @Guards(rule = "L-09", section = "JB 12:42")
    public static final class PutRight extends RecoveryRefusal {
        public PutRight(LocalDate servedOn) {
            super(Kind.RULE, Map.of("servedOn", servedOn));
        }
    }

    /** The time to win the tenancy back is over. */
    @Guards(dated = RecoveryPolicy.class)
    public static final class RecoveryOver extends RecoveryRefusal {
        public RecoveryOver(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            at("on");
        }
    }

    /** Nobody is evicted by a decision made before the time to win the tenancy back, and two weekdays more, have gone. */
    @Guards(dated = RecoveryPolicy.class)
    public static final class DecidedTooSoon extends RecoveryRefusal {
        public DecidedTooSoon(LocalDate from) {
            super(Kind.RULE, Map.of("from", from));
            at("on");
        }
    }

    /** The ledger does not tell that the rent was paid. */
    @Guards(dated = RecoveryPolicy.class)
    public static final class RentStillUnpaid extends RecoveryRefusal {
        public RentStillUnpaid(int unpaid) {
            super(Kind.RULE, Map.of("unpaid", unpaid));
            at("how");
        }
    }
}
