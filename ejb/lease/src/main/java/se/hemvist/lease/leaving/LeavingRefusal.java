package se.hemvist.lease.leaving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.notice.ClaimsTime;
import se.hemvist.lease.notice.LeftGoods;
import se.hemvist.lease.rent.RentLeft;

/** Why it is not settled yet what a tenant leaves behind. */
public abstract sealed class LeavingRefusal extends Refusal {

    private LeavingRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Goods that were left may still be fetched. */
    @Guards(dated = LeftGoods.class)
    public static final class GoodsMayBeFetched extends LeavingRefusal {
        public GoodsMayBeFetched(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("goodsFetched");
        }
    }

    /** Whoever left nothing behind is not called on to fetch it. */
    public static final class NothingLeft extends LeavingRefusal {
        public NothingLeft(LocalDate leftOn) {
            super(Kind.STATE, Map.of("leftOn", leftOn));
        }
    }

    /** Claims that are not met may still be brought. */
    @Guards(dated = ClaimsTime.class)
    public static final class ClaimsRemain extends LeavingRefusal {
        public ClaimsRemain(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("claimsMet");
        }
    }

    /** Rent is owed by the ledger, and nobody has decided to write it off. */
    @Guards(rule = "A-76")
    public static final class RentStillOwed extends LeavingRefusal {
        public RentStillOwed(RentLeft owed) {
            super(Kind.RULE, Map.of("months", owed.inWords(), "owed", owed.kronor()));
            at("claimsMet");
        }
    }

    /** What is written off is not the rest that is owed by the ledger. */
    @Guards(rule = "A-76")
    public static final class NotWhatIsOwed extends LeavingRefusal {
        public NotWhatIsOwed(BigDecimal writtenOff, BigDecimal owed) {
            super(Kind.MISFIT, Map.of("writtenOff", writtenOff, "owed", owed));
            at("amount");
        }
    }
}
