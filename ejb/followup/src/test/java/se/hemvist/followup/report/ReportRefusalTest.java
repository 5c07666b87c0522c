package se.hemvist.followup.report;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Refusals;

class ReportRefusalTest {

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(ReportRefusal.class);
        Refusals.demandSaid(new ReportRefusal.NoReport(YearMonth.of(2026, 11)));
        Refusals.demandSaid(new ReportRefusal.MonthNotOver(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 22)));
    }
}
