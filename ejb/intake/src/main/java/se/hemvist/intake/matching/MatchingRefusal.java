package se.hemvist.intake.matching;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about asking companies. */
public abstract sealed class MatchingRefusal extends Refusal {

    private MatchingRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The company has not been asked about the case. */
    public static final class NotAsked extends MatchingRefusal {
        public NotAsked() {
            super(Kind.UNKNOWN, Map.of());
            at("company");
        }
    }

    /** The company has been asked about the case before. */
    public static final class AlreadyAsked extends MatchingRefusal {
        public AlreadyAsked() {
            super(Kind.STATE, Map.of());
            at("companies");
        }
    }

    /** The company has answered. */
    public static final class AlreadyAnswered extends MatchingRefusal {
        public AlreadyAnswered() {
            super(Kind.STATE, Map.of());
        }
    }

    /** No company is named. */
    public static final class NobodyToAsk extends MatchingRefusal {
        public NobodyToAsk() {
            super(Kind.INPUT, Map.of());
            at("companies");
        }
    }

    /** The person may be offered homes in the company. */
    public static final class NotExcluded extends MatchingRefusal {
        public NotExcluded() {
            super(Kind.UNKNOWN, Map.of());
            at("company");
        }
    }
}
