package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

    /** The month's paper was excused: it need not be sent. */
    public static final class AlreadyExcused extends PaperRefusal {
        public AlreadyExcused(YearMonth month, LocalDate excusedOn) {
            super(Kind.STATE, Map.of("month", month, "excusedOn", excusedOn));
        }
    }

    /** The month's paper has not been sent. */
    public static final class PaperNotSent extends PaperRefusal {
        public PaperNotSent(YearMonth month) {
            super(Kind.STATE, Map.of("month", month));
        }
    }

    /** The month's paper lacks nothing. */
    public static final class NothingToComplete extends PaperRefusal {
        public NothingToComplete(YearMonth month) {
            super(Kind.STATE, Map.of("month", month));
        }
    }

    /** A completion gives an answer that the month's paper does not lack: what stands already stays as it was sent. */
    public static final class NotLacking extends PaperRefusal {

        /** Names what may be completed; what was given instead is told by its place only, being the caller's own words. */
        public NotLacking(YearMonth month, List<String> lacking, String place) {
            super(Kind.STATE, Map.of("month", month, "lacking", String.join(", ", lacking)));
            at(place);
        }
    }

    /** A completion gives no answer at all. */
    public static final class NothingAdded extends PaperRefusal {
        public NothingAdded(YearMonth month) {
            super(Kind.MISFIT, Map.of("month", month));
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
}
