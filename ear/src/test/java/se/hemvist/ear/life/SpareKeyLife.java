package se.hemvist.ear.life;

import se.hemvist.ear.city.SupportStory;

/** The spare key that some let the support staff keep from the move-in on: used once, and given back some time after that. */
final class SpareKeyLife {

    private static final int SOONEST = 1;
    private static final int LATEST = 10;

    private final Newcomer who;
    private final SupportStory support;
    private final Incidents incidents;

    SpareKeyLife(Newcomer who, SupportStory support) {
        this.who = who;
        this.support = support;
        this.incidents = new Incidents(who);
    }

    /** They have moved in today. */
    void begin() {
        if (incidents.befalls(Incident.SPARE_KEY)) {
            who.did(support.keepSpareKey());
            later(this::use);
        }
    }

    private void use() {
        who.did(support.useSpareKey());
        later(() -> who.did(support.giveSpareKeyBack()));
    }

    private void later(Runnable act) {
        who.after(incidents.days(Incident.SPARE_KEY, SOONEST, LATEST), act);
    }
}
