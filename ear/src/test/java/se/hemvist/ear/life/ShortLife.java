package se.hemvist.ear.life;

import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.CaseCourse;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.Correction;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;

/** Cases of Housing First that come to no home for who it is that they are about. */
final class ShortLife {

    private static final int SOON = 2;
    private static final int UNTIL_BACK = 4;

    private ShortLife() {}

    /** The case was opened for the wrong person, which is seen some days later. */
    static void ofTheWrongPerson(Newcomer who) {
        CaseStory story = new Plots(who.city()).referred(who.person());
        who.after(SOON, () -> who.did(new Correction(who.city(), story).declareVoid()));
    }

    /** The person dies while waiting for a flat. */
    static void ofWhoDies(Newcomer who) {
        CaseStory story = new Plots(who.city()).granted(who.person());
        who.after(SOON, () -> who.did(new Correction(who.city(), story).died()));
    }

    /** Who has taken the application back comes again under a coordination number, and is known again. */
    static void ofWhoComesTwice(Newcomer who) {
        CaseStory first = new Plots(who.city()).referred(who.person());
        who.after(SOON, () -> who.did(withdraw(who, first)));
        who.inTurn(UNTIL_BACK, () -> {
            CaseStory again = new Plots(who.city()).referred(who.person().coordinated(1));
            who.after(SOON, () -> {
                who.did(new Correction(who.city(), again).merge(who.person()));
                who.after(SOON, () -> who.did(withdraw(who, again)));
            });
        });
    }

    private static Answer withdraw(Newcomer who, CaseStory story) {
        return new CaseCourse(who.city(), story.caseId(), Part.SOCIAL_WORKER).withdraw();
    }
}
