package se.hemvist.ear.life;

import java.util.Optional;
import java.util.UUID;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.ContactStory;
import se.hemvist.ear.city.EndingStory;
import se.hemvist.ear.city.HouseholdStory;
import se.hemvist.ear.city.Part;

/**
 * How somebody of Housing First leaves: of their own wish some weeks after the move, having thought better of it once; or
 * given notice before time for what they did. With the keys the support ends, and all that was still planned. A child lives with
 * them at first, and another was registered by mistake.
 */
final class LeavingLife {

    private static final int SOONEST = 3;
    private static final int LATEST = 15;

    /** Working days; sooner than what comes after. */
    private static final int UNTIL_CALLED = 1;

    /** Days; the fourteen that are agreed on for the tenant's own notice are over. */
    private static final int AFTER_NOTICE = 15;

    private final Newcomer who;
    private final UUID sublease;
    private final EndingStory ending;
    private final HouseholdStory household;
    private final Incidents incidents;
    private boolean recordedWrongly;
    private Optional<ContactStory> staff = Optional.empty();

    LeavingLife(Newcomer who, UUID sublease) {
        this.who = who;
        this.sublease = sublease;
        this.ending = new EndingStory(who.city(), Part.LETTING_OFFICER, sublease);
        this.household = new HouseholdStory(who.city(), Part.LETTING_OFFICER, sublease);
        this.incidents = new Incidents(who);
    }

    /** The day on which the keys come back is recorded wrongly, and put right on the next working day. */
    LeavingLife recordedWrongly() {
        recordedWrongly = true;
        return this;
    }

    /** The same with support staff who seek them up once they have given notice. */
    LeavingLife with(ContactStory theirStaff) {
        staff = Optional.of(theirStaff);
        return this;
    }

    /** They have moved in today. */
    void begin() {
        Answer child = household.child();
        who.did(child, 201);
        later(() -> {
            who.did(household.movedOut(child.id()));
            who.did(ending.ground("RESIDENT_WISH"));
            who.did(ending.withdraw());
            later(this::giveNotice);
        });
    }

    /** Notice before time is served on them today, and they leave within days. */
    void givenNotice() {
        who.did(ending.ground("REPEATED_MISCONDUCT"));
        who.did(ending.write("EARLY"));
        who.did(ending.hand());
        who.town().tally().movesOut();
        later(this::moveOut);
    }

    private void giveNotice() {
        Answer mistaken = household.child();
        who.did(mistaken, 201);
        who.did(household.struck(mistaken.id()));
        who.did(ending.ground("RESIDENT_WISH"));
        who.did(ending.write("ORDINARY"));
        who.did(ending.receive());
        staff.ifPresent(this::seekUp);
        who.town().tally().movesOut();
        who.did(ending.planCleaning(who.agenda().today().plusDays(AFTER_NOTICE - 1)));
        who.agenda().on(who.agenda().today().plusDays(AFTER_NOTICE), () -> {
            who.did(ending.clean());
            moveOut();
        });
    }

    private void seekUp(ContactStory theirStaff) {
        Answer mistaken = theirStaff.seek("OUTREACH_AFTER_NOTICE");
        who.did(mistaken, 201);
        who.did(theirStaff.strike(mistaken.id()));
        who.did(theirStaff.seekBySocialWorker("OUTREACH_AFTER_NOTICE"), 201);
        who.did(theirStaff.inform());
        who.did(theirStaff.help());
    }

    /** The keys are back today; what is left in the flat is fetched upon a call, and some days later all is settled. */
    void moveOut() {
        who.agenda().forget();
        who.did(ending.leaveGoods());
        who.town().rents().left(sublease);
        who.after(UNTIL_CALLED, () -> {
            if (recordedWrongly) {
                who.did(ending.correctLeaving(who.agenda().today()));
            }
            who.did(ending.callForGoods());
        });
        later(() -> who.did(ending.settleAll()));
    }

    private void later(Runnable act) {
        who.after(incidents.days(Incident.LEAVES, SOONEST, LATEST), act);
    }
}
