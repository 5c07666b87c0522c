package se.hemvist.ear.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.SupportStory;

/** The life in a home with support: a visit each week, a checklist and a follow-up each month, for as long as it lasts. */
final class SupportedLife {

    private static final int FEWEST_DAYS_FOR_PAPERS = 15;
    /** After the fifth working day of any month, however its holidays fall. */
    private static final int LATE_DAY = 14;

    private final SupportStory support;
    private final Newcomer who;
    private final SupportRates rates;
    private final DayOfWeek visitingDay;

    SupportedLife(SupportStory support, Newcomer who, SupportRates rates) {
        this.support = support;
        this.who = who;
        this.rates = rates;
        this.visitingDay = DayOfWeek.of(who.chances().between(1, 3));
    }

    /** From the move-in today on. */
    void begin() {
        begin(who.agenda().today());
    }

    /** The tenant moved in on the day, within a week of today. */
    void begin(LocalDate movedIn) {
        planWeek(movedIn.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        YearMonth month = YearMonth.from(movedIn);
        boolean counts = month.lengthOfMonth() - movedIn.getDayOfMonth() + 1 >= FEWEST_DAYS_FOR_PAPERS;
        planMonth(counts ? month : month.plusMonths(1));
    }

    /** Once the lease is the tenant's own there is only the month's follow-up. */
    void goOnWithFollowUps() {
        planFollowUp(YearMonth.from(who.agenda().today()));
    }

    private void planFollowUp(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        planPaper(next.atDay(who.chances().between(1, 4)), next, () -> support.followUp(month));
        who.agenda().on(lastWorkday(next), () -> planFollowUp(next));
    }

    private void planWeek(LocalDate monday) {
        LocalDate day = monday.with(TemporalAdjusters.nextOrSame(visitingDay));
        if (who.happens(rates.weekMissed())) {
            who.agenda().on(day, () -> visit("NOT_REACHED"));
        } else if (who.happens(rates.inVain())) {
            who.agenda().on(day, () -> visit("NOT_REACHED"));
            who.agenda().on(day.plusDays(2), () -> visit("MET_IN_FLAT"));
        } else {
            who.agenda().on(day, () -> visit("MET_IN_FLAT"));
        }
        who.agenda().on(day, () -> planWeek(monday.plusWeeks(1)));
    }

    private void planMonth(YearMonth month) {
        LocalDate last = lastWorkday(month);
        YearMonth next = month.plusMonths(1);
        planPaper(last, next, () -> support.checklist(month));
        planPaper(next.atDay(who.chances().between(1, 4)), next, () -> support.followUp(month));
        who.agenda().on(last, () -> planMonth(next));
    }

    private interface Paper {
        Answer send();
    }

    private void planPaper(LocalDate usual, YearMonth next, Paper paper) {
        LocalDate day = who.happens(rates.paperLate()) ? next.atDay(LATE_DAY) : usual;
        if (!who.happens(rates.paperMissing())) {
            who.agenda().on(day, () -> did(paper.send()));
        }
    }

    private void visit(String outcome) {
        did(support.visit(outcome));
    }

    private void did(Answer answer) {
        who.town().tally().step(answer, 204);
    }

    private static LocalDate lastWorkday(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (!Agenda.isWorkday(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
