package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a paper of a month cannot be recorded. */
public abstract sealed class PaperRefusal extends Refusal {

    private PaperRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No phase that asks for the paper ran on any day of the month. */
    @Guards(rule = "G-63", section = "Stödets faser")
    public static final class NoSupportThatMonth extends PaperRefusal {
        public NoSupportThatMonth(YearMonth month) {
            super(Kind.RULE, Map.of("month", month));
            at("month");
        }
    }

    /** The month's paper was sent before. */
    public static final class AlreadySent extends PaperRefusal {
        public AlreadySent(YearMonth month, LocalDate sentOn) {
            super(Kind.STATE, Map.of("month", month, "sentOn", sentOn));
        }
    }

    /** A checklist has points. */
    @Guards(rule = "G-95", section = "Hembesök")
    public static final class ChecklistEmpty extends PaperRefusal {
        public ChecklistEmpty(YearMonth month) {
            super(Kind.RULE, Map.of("month", month, "items", 0));
            at("items");
        }
    }

    /** A follow-up says how things stand with each goal. */
    @Guards(rule = "G-72", section = "Mål med insatserna")
    public static final class RatingsMissing extends PaperRefusal {
        public RatingsMissing(Set<Goal> missing) {
            super(
                    Kind.RULE,
                    Map.of("missing", missing.stream().sorted().map(Enum::name).collect(Collectors.joining(", "))));
            at("ratings");
        }
    }
}
