package se.hemvist.ear.life;

import java.util.UUID;
import se.hemvist.ear.city.DisturbanceStory;
import se.hemvist.ear.city.Part;

/**
 * A disturbance some time after the move: told of by a neighbour, once too often, and talked about, which ends it or not; then a
 * notice, recorded with the wrong day, about which the tenant is met; and for some notice before time, when it happens again.
 */
final class DisturbedLife {

    private static final int SOONEST = 2;
    private static final int LATEST = 15;

    private final Newcomer who;
    private final UUID sublease;
    private final Incidents incidents;
    private final DisturbanceStory disturbance;

    DisturbedLife(Newcomer who, UUID sublease, Part provider) {
        this.who = who;
        this.sublease = sublease;
        this.incidents = new Incidents(who);
        this.disturbance = new DisturbanceStory(who.city(), sublease, provider);
    }

    /** The tenant has moved in today. */
    void begin() {
        later(this::told);
    }

    private void told() {
        report();
        report();
        who.did(disturbance.strike(2));
        who.did(disturbance.assess("MINOR"));
        who.did(disturbance.tellProvider());
        if (goesOn()) {
            later(this::toldAgain);
        } else {
            later(() -> who.did(disturbance.resolve()));
        }
    }

    private void toldAgain() {
        report();
        who.did(disturbance.assess("SERIOUS"));
        who.did(disturbance.warn());
        who.did(disturbance.sendNotice("DISTURBANCE"));
        who.did(disturbance.tellReporter("MEASURE_TAKEN"));
        who.after(1, () -> {
            who.did(disturbance.correctNotice(who.agenda().today(), true));
            who.did(disturbance.contact());
            who.did(disturbance.correct());
        });
        if (goesOn()) {
            later(this::endsTheStay);
        }
    }

    private void endsTheStay() {
        report();
        who.did(disturbance.assess("PARTICULARLY_SERIOUS"));
        who.did(disturbance.callMeeting());
        who.did(disturbance.holdMeeting());
        if (goesOn()) {
            who.did(disturbance.leadToTermination());
            new LeavingLife(who, sublease).givenNotice();
        }
    }

    private void report() {
        who.did(disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR"), 201);
    }

    private boolean goesOn() {
        return incidents.days(Incident.DISTURBED, 0, 1) == 0;
    }

    private void later(Runnable act) {
        who.after(incidents.days(Incident.DISTURBED, SOONEST, LATEST), act);
    }
}
