package se.hemvist.followup.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about a month's report. */
public abstract sealed class ReportRefusal extends Refusal {

    private ReportRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Figures are counted when the month is over. */
    public static final class MonthNotOver extends ReportRefusal {
        public MonthNotOver(YearMonth month, LocalDate today) {
            super(Kind.MISFIT, Map.of("month", month, "today", today));
        }
    }

    /** No report has been written for the month. */
    public static final class NoReport extends ReportRefusal {
        public NoReport(YearMonth month) {
            super(Kind.UNKNOWN, Map.of("month", month));
        }
    }
}
