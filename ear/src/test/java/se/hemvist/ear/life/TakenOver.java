package se.hemvist.ear.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.PastDeadlines;
import se.hemvist.ear.city.PastEventList;
import se.hemvist.ear.city.RunningLeaseList;
import se.hemvist.ear.city.SupportStory;

/**
 * Somebody of Housing First who has lived in a flat for long when the city comes into the house: the lease comes by a list,
 * which is tried first, and two days later it is decided what becomes of the days that were past.
 */
final class TakenOver {

    private static final int FIRST_NUMBER = 100_000;
    private static final int LAST_NUMBER = 999_999;
    private static final int UNTIL_DECIDED = 2;

    private final Newcomer who;
    private final CaseStory story;
    private final HomeStory home;
    private final SupportStory support;
    private final SupportedLife supported;

    TakenOver(Newcomer who) {
        this.who = who;
        this.story = new CaseStory(who.city(), who.person());
        this.home = new HomeStory(story);
        this.support = new SupportStory(story);
        this.supported = new SupportedLife(support, who, SupportRates.INVENTED);
    }

    /**
     * Comes with the list, today.
     *
     * @param start  the first day of the lease
     * @param worded what the line says otherwise
     */
    void come(LocalDate start, UnaryOperator<RunningLeaseList> worded) {
        String flat = String.valueOf(who.days(FIRST_NUMBER, LAST_NUMBER));
        RunningLeaseList list =
                worded.apply(new RunningLeaseList(who.city(), Part.UNIT_HEAD, start).housingFirst(who.person(), flat));
        who.did(list.tryOut(), 200);
        enter(who.town().tally().step(list.send(), 200));
        who.town().tally().movedIn();
        LocalDate firstRent = YearMonth.from(who.agenda().today()).plusMonths(1).atDay(1);
        who.town().rents().signed(home.sublease(), firstRent, who);
        supported.begin();
        who.after(
                UNTIL_DECIDED,
                () -> new PastDeadlines(who.city(), story.caseId()).decide().forEach(who::did));
    }

    /** Comes with what had happened in the lease, which is tried first; the list of leases called it so. */
    void tell(String reference, UnaryOperator<PastEventList> events) {
        PastEventList list = events.apply(new PastEventList(who.city(), Part.UNIT_HEAD, reference));
        who.did(list.tryOut(), 200);
        Answer told = who.town().tally().step(list.send(), 200);
        if (!told.json().path("refusals").isEmpty()) {
            throw new IllegalStateException("What had happened was not taken over: " + told.body());
        }
    }

    private void enter(Answer taken) {
        if (!taken.json().path("refusals").isEmpty()) {
            throw new IllegalStateException("A lease was not taken over: " + taken.body());
        }
        story.goOnWith(UUID.fromString(taken.text("/leases/0/caseId")), taken.text("/leases/0/caseNumber"));
        home.goOnWith(UUID.fromString(taken.text("/leases/0/subleaseId")));
        support.find();
    }

    CaseStory story() {
        return story;
    }

    HomeStory home() {
        return home;
    }

    SupportStory support() {
        return support;
    }

    SupportedLife supported() {
        return supported;
    }
}
