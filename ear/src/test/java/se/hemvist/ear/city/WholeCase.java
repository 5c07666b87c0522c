package se.hemvist.ear.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * A case that goes all the way in some three months, with the nights run in between: from the referral into the flat, and
 * on through the first month that asks for its papers. The months that it has lived through are reported in the end.
 */
final class WholeCase {

    private static final int SHORTEST_PHASE_1 = 28;
    private static final int FEWEST_DAYS_FOR_PAPERS = 15;

    private final Days days;
    private final YearMonth first;
    private final Plots plots;
    private final CaseStory story;
    private final SupportStory support;
    private final HomeStory home;

    WholeCase(City city, Plots plots, TestPerson person) {
        this.days = city.days();
        this.first = YearMonth.from(days.today());
        this.plots = plots;
        this.story = new CaseStory(city, person);
        this.support = new SupportStory(story);
        this.home = new HomeStory(story);
    }

    String number() {
        return story.number();
    }

    /** From the referral to the keys; the day of them. */
    LocalDate moveIn() {
        story.referral().demand(200);
        pass(2);
        story.preliminaryYes().demand(204);
        pass(3);
        story.informationMeeting().demand(204);
        story.consent().demand(204);
        story.basis().demand(204);
        pass(1);
        askCompanies();
        pass(3);
        decide();
        return settleIn();
    }

    private void askCompanies() {
        story.askCompanies("poseidon", "bostadsbolaget", "familjebostader").demand(204);
        pass(2);
        story.companyAnswers(Part.POSEIDON, "poseidon", "APPROVES").demand(204);
        story.companyAnswers(Part.BOSTADSBOLAGET, "bostadsbolaget", "UNKNOWN_HERE")
                .demand(204);
        story.companyAnswers(Part.FAMILJEBOSTADER, "familjebostader", "DEBT").demand(204);
    }

    private void decide() {
        story.decision("HOUSING").demand(201);
        story.decision("SUPPORT").demand(201);
        support.order().demand(201);
        pass(1);
        support.accept().demand(204);
    }

    private LocalDate settleIn() {
        LocalDate moveIn = days.today().plusDays(SHORTEST_PHASE_1);
        support.startPhase1(moveIn).demand(204);
        days.liveUntil(moveIn.minusDays(10));
        Plots.Pair pair = plots.twoFlats();
        home.hold(pair.a(), pair.b()).demand(201);
        pass(2);
        Plots.choose(home, pair);
        home.sign(moveIn).demand(201);
        days.liveUntil(moveIn);
        home.moveIn().demand(204);
        return moveIn;
    }

    /** Lives on until the papers of the first month that asks for them are sent, and reports all months up to that one. */
    YearMonth liveThroughAMonth() {
        YearMonth month = firstWithPapers(days.today());
        visitUntil(month.atEndOfMonth());
        home.inspect().demand(204);
        support.checklist(month).demand(201);
        pass(1);
        support.followUp(month).demand(201);
        Stream.iterate(first, owed -> !owed.isAfter(month), owed -> owed.plusMonths(1))
                .forEach(days::month);
        return month;
    }

    private static YearMonth firstWithPapers(LocalDate movedIn) {
        YearMonth month = YearMonth.from(movedIn);
        return YearMonth.from(movedIn.plusDays(FEWEST_DAYS_FOR_PAPERS - 1)).equals(month) ? month : month.plusMonths(1);
    }

    /** A visit each Tuesday; one of them in vain, made good on the Thursday. */
    private void visitUntil(LocalDate last) {
        boolean vain = true;
        for (LocalDate day = days.today(); day.isBefore(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.TUESDAY) {
                support.visit(vain ? "NOT_REACHED" : "MET_IN_FLAT").demand(204);
            } else if (day.getDayOfWeek() == DayOfWeek.THURSDAY && vain) {
                support.visit("MET_IN_FLAT").demand(204);
                vain = false;
            }
            days.liveUntil(day.plusDays(1));
        }
    }

    private void pass(int howMany) {
        days.liveUntil(days.today().plusDays(howMany));
    }
}
