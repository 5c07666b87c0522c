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

    /** The assignment has no such week, or it has not begun. */
    public static final class UnknownWeek extends VisitRefusal {
        public UnknownWeek(String week) {
            super(Kind.UNKNOWN, Map.of("week", week));
        }
    }

    /** The letting office is told of a week that was missed, once. */
    @Guards(rule = "G-98", section = "Hembesök")
    public static final class NothingToTell extends VisitRefusal {
        public NothingToTell(String week, VisitWeekState now) {
            super(Kind.STATE, Map.of("week", week, "now", now));
        }
    }

    /** The assignment has none by that identity. */
    public static final class UnknownVisit extends VisitRefusal {
        public UnknownVisit(VisitId visit) {
            super(Kind.UNKNOWN, Map.of("visit", visit.value()));
            at("visit");
        }
    }

    /** It was struck before. */
    public static final class VisitStruck extends VisitRefusal {
        public VisitStruck(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }
}
