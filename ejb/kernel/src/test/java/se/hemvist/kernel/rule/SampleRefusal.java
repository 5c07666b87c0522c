package se.hemvist.kernel.rule;

import java.time.LocalDate;
import java.util.Map;

/** A family as each aggregate has one. */
abstract sealed class SampleRefusal extends Refusal {

    private SampleRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    @Guards(dated = SampleRefusal.Wait.class)
    static final class NotYetQualified extends SampleRefusal {
        NotYetQualified(LocalDate earliest) {
            super(Kind.RULE, Map.of("earliest", earliest));
        }
    }

    /** For how many months, at least. */
    record Wait(int months) {

        static final Effective<Wait> RULE = Effective.since(
                LocalDate.of(2020, 5, 15), new Wait(18), Source.goteborg("Överlåtelse av hyreskontrakt"));

        void demand(LocalDate since, LocalDate today) {
            if (today.isBefore(since.plusMonths(months))) {
                throw new NotYetQualified(since.plusMonths(months));
            }
        }
    }

    static final class Closed2Weeks extends SampleRefusal {
        Closed2Weeks() {
            super(Kind.STATE, Map.of());
        }
    }
}
