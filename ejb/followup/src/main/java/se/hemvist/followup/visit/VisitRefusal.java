package se.hemvist.followup.visit;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a visit cannot be recorded. */
public abstract sealed class VisitRefusal extends Refusal {

    private VisitRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No support was given on that day: no phase ran. */
    @Guards(rule = "G-63", section = "Stödets faser")
    public static final class NoSupportThatDay extends VisitRefusal {
        public NoSupportThatDay(LocalDate day) {
            super(Kind.RULE, Map.of("day", day));
            at("on");
        }
    }

    /** Nobody visits a participant who has died: the visit was before that, or it was none. */
    @Guards(rule = "A-47")
    public static final class VisitedAfterDeath extends VisitRefusal {
        public VisitedAfterDeath(LocalDate day) {
            super(Kind.RULE, Map.of("day", day));
            at("on");
        }
    }
}
