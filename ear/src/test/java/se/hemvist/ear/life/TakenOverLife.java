package se.hemvist.ear.life;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.hemvist.ear.city.AbsenceStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.RunningLeaseList;
import se.hemvist.ear.city.TransferStory;
import se.hemvist.ear.life.OwnLeaseLife.Way;

/** The life of those whose leases were taken over, by what is before them. */
final class TakenOverLife {

    private static final Period GOOD_CONDUCT = Period.ofMonths(18);
    private static final Period SOME_TIME = Period.ofMonths(12);

    private static final Period TWO_YEARS = Period.ofMonths(24);
    private static final int MONTHS_BEFORE = 3;
    private static final int SINCE_NOISE = 60;
    private static final int SINCE_NOTICE = 4;
    private static final int UNTIL_KEYS = 12;
    private static final int FIRST_REFERENCE = 1_000_000;
    private static final int LAST_REFERENCE = 9_999_999;

    /** Days after the first; by then it has been decided on what was past. */
    private static final int UNTIL_QUALIFIED = 7;

    private final Newcomer who;
    private final TakenOver taken;

    private TakenOverLife(Newcomer who) {
        this.who = who;
        this.taken = new TakenOver(who);
    }

    /** Gets a lease of one's own, and comes over to housing support. */
    static void comesOver(Newcomer who) {
        TakenOverLife life = new TakenOverLife(who);
        life.almostQualified(list -> list);
        life.ownLease(life::handOver).begin();
    }

    /** Gets a lease of one's own, having hired the flat by one before it, and goes on with the support's next phase. */
    static void takesOver(Newcomer who) {
        TakenOverLife life = new TakenOverLife(who);
        life.almostQualified(list -> list.inARowSince(list.movedInOn().minusMonths(MONTHS_BEFORE))
                .and("noticeMonths", 3)
                .and(
                        "absences",
                        "%s/%s"
                                .formatted(
                                        list.movedInOn().plusDays(10),
                                        list.movedInOn().plusDays(20))));
        life.ownLease(life::endAid).begin();
    }

    /** Is not yet to get one, having paid late; was away once, which was told of wrongly. */
    static void waits(Newcomer who) {
        TakenOverLife life = new TakenOverLife(who);
        life.almostQualified(list -> list.and("waiverFiledOn", list.movedInOn().plusDays(30))
                .and("waiverTribunalCase", "HN 7-26")
                .and("waiverAnsweredOn", list.movedInOn().plusDays(60))
                .and("waiverAnswer", "APPROVED"));
        new AbsenceLife(who, new AbsenceStory(life.taken.story(), life.taken.home()), AbsenceRates.TOLD_WRONGLY)
                .begin();
        life.ownLease(life::endAid).postponed();
    }

    /** Moves out, and the city gives the flat back. */
    static void givesBack(Newcomer who) {
        TakenOverLife life = new TakenOverLife(who);
        life.come(SOME_TIME, list -> list.with("nej;3;", "nej;%d;".formatted(HandbackLife.MONTHS_OF_NOTICE)));
        new HandbackLife(who, life.sublease()).begin();
    }

    /** Was called on for noise, has given notice days before the lease comes, and moves out. */
    static void leaves(Newcomer who) {
        TakenOverLife life = new TakenOverLife(who);
        LocalDate today = who.agenda().today();
        String reference = life.come(SOME_TIME);
        life.taken.tell(reference, list -> list.report(today.minusDays(SINCE_NOISE))
                .rectification(today.minusDays(SINCE_NOISE - 2))
                .leaving(today.minusDays(SINCE_NOTICE)));
        who.town().tally().movesOut();
        who.after(UNTIL_KEYS, () -> new LeavingLife(who, life.sublease()).moveOut());
    }

    /** Was not to get a lease of one's own yet, and is looked into again here on the day that was set. */
    static void waitsAgain(Newcomer who) {
        TakenOverLife life = new TakenOverLife(who);
        LocalDate today = who.agenda().today();
        String reference = life.come(TWO_YEARS);
        life.taken.tell(reference, list -> list.postponed(today.minusDays(SINCE_NOISE), today.plusDays(UNTIL_KEYS)));
    }

    /** With a list that calls the lease by a word of the administration's own. */
    private String come(Period livedThere) {
        String reference = "HF " + who.days(FIRST_REFERENCE, LAST_REFERENCE);
        come(livedThere, list -> list.and("reference", reference));
        return reference;
    }

    private void almostQualified(UnaryOperator<RunningLeaseList> worded) {
        come(GOOD_CONDUCT, worded);
    }

    private void come(Period livedThere, UnaryOperator<RunningLeaseList> worded) {
        LocalDate start = who.agenda().today().minus(livedThere).plusDays(UNTIL_QUALIFIED);
        taken.come(start, worded);
    }

    /** @param end how the support ends some days later */
    private OwnLeaseLife ownLease(Runnable end) {
        TransferStory transfer = new TransferStory(who.city(), sublease(), Part.LETTING_OFFICER, Part.POSEIDON);
        return new OwnLeaseLife(who, transfer, Way.INSPECTED, () -> nextPhase(end));
    }

    /** Weekly visits are over; the participant is told that there is open support after this. */
    private void nextPhase(Runnable end) {
        who.agenda().forget();
        who.town().rents().left(sublease());
        who.after(2, () -> who.did(taken.support().tellOfOpenSupport()));
        taken.supported().goOnWithFollowUps();
        who.after(3, end);
    }

    /** Wants no aid any more, but somebody to ask; the staff help to apply again, and then nothing is needed. */
    private void endAid() {
        who.did(taken.support().wish("OPEN_SUPPORT"));
        who.did(taken.support().endAid());
        who.agenda().forget();
        who.after(1, () -> who.did(taken.support().helpToApply()));
        who.after(2, () -> who.did(taken.support().endOpenSupport()));
    }

    private void handOver() {
        who.did(taken.support().wish("HOUSING_SUPPORT"));
        who.did(taken.support().handOver());
        who.agenda().forget();
    }

    private UUID sublease() {
        return taken.home().sublease();
    }
}
