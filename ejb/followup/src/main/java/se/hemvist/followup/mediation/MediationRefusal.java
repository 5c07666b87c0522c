package se.hemvist.followup.mediation;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about the years' figures. */
public abstract sealed class MediationRefusal extends Refusal {

    private MediationRefusal(Kind kind, String field, Map<String, ?> facts) {
        super(kind, facts);
        at(field);
    }

    /** The year has not begun. */
    public static final class YearToCome extends MediationRefusal {
        public YearToCome(LocalDate today) {
            super(Kind.MISFIT, "year", Map.of("today", today));
        }
    }

    /** The year is before any that is told of. */
    public static final class YearTooEarly extends MediationRefusal {
        public YearTooEarly(int earliest) {
            super(Kind.INPUT, "year", Map.of("earliest", earliest));
        }
    }

    /** A figure that was published elsewhere says where. */
    public static final class SourceMissing extends MediationRefusal {
        public SourceMissing() {
            super(Kind.INPUT, "source", Map.of());
        }
    }

    /** There is a published figure for the year. */
    public static final class PublishedAlready extends MediationRefusal {
        public PublishedAlready(int year) {
            super(Kind.STATE, "year", Map.of("year", year));
        }
    }
}
