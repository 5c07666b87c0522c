package se.hemvist.ear.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.SupportStory;

/** The life in a home with support: a visit each week, or what becomes of a week without, a checklist and a follow-up each month, for as long as it lasts. */
final class SupportedLife {

    private static final int FEWEST_DAYS_FOR_PAPERS = 15;
    /** After the fifth working day of any month, however its holidays fall. */
    private static final int LATE_DAY = 14;

    /** As in {@code 2027-W06}. */
    private static final int WEEK = 8;
    /** By then the house has told of a week, however its holidays fall. */
    private static final int LONGEST_HOLIDAY = 5;

    private static final int DONE = 204;
    private static final int TAKEN = 201;
    private static final int COMPLETED = 200;

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
        YearMonth first = counts ? month : month.plusMonths(1);
        if (visitingDay == DayOfWeek.MONDAY) {
            doWithout(first);
        } else {
            planMonth(first);
        }
    }

    /** Once the lease is the tenant's own there is only the month's follow-up. */
    void goOnWithFollowUps() {
        planFollowUp(YearMonth.from(who.agenda().today()));
    }

    /** Of who has just moved in the papers of the first month are done without. */
    private void doWithout(YearMonth month) {
        LocalDate last = lastWorkday(month);
        who.agenda().on(last, () -> did(support.excuseChecklist(month), DONE));
        who.agenda().on(last, () -> did(support.excuseFollowUp(month), DONE));
        who.agenda().on(last, () -> planMonth(month.plusMonths(1)));
    }

    private void planFollowUp(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        planPaper(next.atDay(who.chances().between(1, 4)), next, () -> followUp(month));
        who.agenda().on(lastWorkday(next), () -> planFollowUp(next));
    }

    private void planWeek(LocalDate monday) {
        LocalDate day = monday.with(TemporalAdjusters.nextOrSame(visitingDay));
        if (who.happens(rates.weekMissed())) {
            who.agenda().on(day, () -> visit("NOT_REACHED"));
            afterMissed(monday);
        } else if (who.happens(rates.inVain())) {
            who.agenda().on(day, () -> visit("NOT_REACHED"));
            who.agenda().on(day.plusDays(2), () -> visit("MET_IN_FLAT"));
        } else {
            who.agenda().on(day, () -> visit("MET_IN_FLAT"));
        }
        who.agenda().on(day, () -> planWeek(monday.plusWeeks(1)));
    }

    /**
     * By turns: the staff tell the letting office on the Monday, or record a visit of the Sunday that nobody had recorded, or
     * do so when the house has told.
     */
    private void afterMissed(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        String week = monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, WEEK);
        switch (monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 4) {
            case 1 -> who.agenda().on(sunday.plusDays(1), () -> putRight(week, "MISSED", sunday));
            case 3 -> who.agenda().on(sunday.plusDays(LONGEST_HOLIDAY), () -> putRight(week, "NOTIFIED", sunday));
            default -> who.agenda().on(sunday.plusDays(1), () -> tell(week));
        }
    }

    /** Of a week that the phase ended in nothing is to be told. */
    private void tell(String week) {
        if (support.week(week).equals("MISSED")) {
            did(support.tellOfWeek(week), COMPLETED);
        }
    }

    private void putRight(String week, String state, LocalDate sunday) {
        if (support.week(week).equals(state)) {
            did(support.visit("MET_IN_FLAT", sunday), DONE);
        }
    }

    private void planMonth(YearMonth month) {
        LocalDate last = lastWorkday(month);
        YearMonth next = month.plusMonths(1);
        planPaper(last, next, () -> did(support.checklist(month), TAKEN));
        planPaper(next.atDay(who.chances().between(1, 4)), next, () -> followUp(month));
        who.agenda().on(last, () -> planMonth(next));
    }

    /** In every second month it is half filled, and completed when the house has said what it lacks. */
    private void followUp(YearMonth month) {
        if (month.getMonthValue() % 2 == 0) {
            did(support.halfFollowUp(month), TAKEN);
            did(support.completeFollowUp(month), COMPLETED);
        } else {
            did(support.followUp(month), TAKEN);
        }
    }

    private void planPaper(LocalDate usual, YearMonth next, Runnable paper) {
        LocalDate day = who.happens(rates.paperLate()) ? next.atDay(LATE_DAY) : usual;
        if (!who.happens(rates.paperMissing())) {
            who.agenda().on(day, paper);
        }
    }

    private void visit(String outcome) {
        did(support.visit(outcome), DONE);
    }

    private void did(Answer answer, int expected) {
        who.town().tally().step(answer, expected);
    }

    private static LocalDate lastWorkday(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (!Agenda.isWorkday(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
