package se.hemvist.ear.life;

import se.hemvist.ear.city.NoticeStory;
import se.hemvist.ear.city.WaitStory;
import se.hemvist.ear.life.HousingFirstHome.Granted;

/**
 * The life after somebody has been given notice: the decision on the home waits again, and another flat is to be offered or
 * not. Here the lease itself goes on, so that none other is signed; those who move out are in {@link LeavingLife}.
 */
final class NoticeLife {

    private static final int SOONEST = 1;
    private static final int LATEST = 5;
    private static final int LONGEST_TO_LIFT = 4;

    private final Newcomer who;
    private final Beside beside;
    private final WaitStory wait;
    private final NoticeStory notice;
    private final String company;

    NoticeLife(Newcomer who, Granted granted, Beside beside) {
        this.who = who;
        this.beside = beside;
        this.wait = new WaitStory(granted.story(), granted.home());
        this.notice = new NoticeStory(granted.story());
        this.company = HousingFirstLife.codeOf(granted.cleared().get(0));
    }

    /** Some time after the move today. */
    void begin() {
        who.after(beside.daysTo(Incident.NOTICE, SOONEST, LATEST), this::givenNotice);
    }

    private void givenNotice() {
        who.did(wait.breakOff());
        if (beside.befalls(Incident.NO_OTHER_FLAT)) {
            who.did(notice.offerNoOther());
            who.after(beside.daysTo(Incident.NO_OTHER_FLAT, 1, LONGEST_TO_LIFT), () -> who.did(wait.close()));
            return;
        }
        who.did(notice.seekNewHome());
        if (beside.befalls(Incident.LIFTED)) {
            who.after(beside.daysTo(Incident.LIFTED, 1, LONGEST_TO_LIFT), () -> who.did(notice.lift(company)));
        }
    }
}
