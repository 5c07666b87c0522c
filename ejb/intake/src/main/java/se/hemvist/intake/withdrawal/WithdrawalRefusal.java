package se.hemvist.intake.withdrawal;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about taking back an application. */
public abstract sealed class WithdrawalRefusal extends Refusal {

    private WithdrawalRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The case has not been taken back. */
    public static final class NotWithdrawn extends WithdrawalRefusal {
        public NotWithdrawn() {
            super(Kind.UNKNOWN, Map.of());
        }
    }
}
