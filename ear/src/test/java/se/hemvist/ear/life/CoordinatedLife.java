package se.hemvist.ear.life;

import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.CoordinationStory;
import se.hemvist.ear.city.SupportStory;

/** What some support staff report to social services soon after the move-in, and the plan with health care that comes of it. */
final class CoordinatedLife {

    private static final int SOONEST = 1;
    private static final int LATEST = 4;

    private final Newcomer who;
    private final CoordinationStory coordination;
    private final Incidents incidents;

    CoordinatedLife(Newcomer who, CaseStory story, SupportStory support) {
        this.who = who;
        this.coordination = new CoordinationStory(story, support);
        this.incidents = new Incidents(who);
    }

    /** They have moved in today. */
    void begin() {
        if (incidents.befalls(Incident.CONCERN)) {
            later(this::know);
        }
    }

    private void know() {
        Answer mistaken = coordination.note("OTHER_CONCERN");
        who.did(mistaken, 201);
        who.did(coordination.strike(mistaken.id()));
        Answer concern = coordination.note("INCREASED_MISUSE");
        who.did(concern, 201);
        who.did(coordination.link());
        later(() -> {
            who.did(coordination.report(concern.id()));
            who.did(coordination.offer());
            later(this::call);
        });
    }

    private void call() {
        who.did(coordination.answer(true));
        who.did(coordination.consent());
        who.did(coordination.call());
        later(() -> who.did(coordination.hold()));
    }

    private void later(Runnable act) {
        who.after(incidents.days(Incident.CONCERN, SOONEST, LATEST), act);
    }
}
