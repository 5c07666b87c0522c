package se.hemvist.ear.life;

import java.util.UUID;
import se.hemvist.ear.city.DisturbanceStory;
import se.hemvist.ear.city.Part;

/** A disturbance some time after the move: told of by a neighbour, and assessed the day after. */
final class DisturbedLife {

    private static final int SOONEST = 2;
    private static final int LATEST = 15;

    private final Newcomer who;
    private final Beside beside;
    private final DisturbanceStory disturbance;

    DisturbedLife(Newcomer who, UUID sublease, Beside beside) {
        this.who = who;
        this.beside = beside;
        this.disturbance = new DisturbanceStory(who.city(), sublease);
    }

    /** The tenant has moved in today. */
    void begin() {
        who.after(beside.daysTo(Incident.DISTURBED, SOONEST, LATEST), this::told);
    }

    private void told() {
        who.did(disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR"), 201);
        who.after(1, () -> who.did(disturbance.assess("MINOR")));
    }
}
