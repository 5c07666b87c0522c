package se.hemvist.kernel.rule;

import java.time.LocalDate;
import java.util.Map;

/** A family as each aggregate has one. */
abstract sealed class SampleRefusal extends Refusal {

    private SampleRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    static final class NotYetQualified extends SampleRefusal {
        NotYetQualified(LocalDate earliest) {
            super(Kind.RULE, Map.of("earliest", earliest));
        }
    }

    static final class Closed2Weeks extends SampleRefusal {
        Closed2Weeks() {
            super(Kind.STATE, Map.of());
        }
    }
}
