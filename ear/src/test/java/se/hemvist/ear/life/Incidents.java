package se.hemvist.ear.life;

import java.util.EnumMap;
import java.util.Map;

/** What befalls one newcomer, incident by incident. */
final class Incidents {

    private final Newcomer who;
    private final Map<Incident, Chances> chances = new EnumMap<>(Incident.class);

    Incidents(Newcomer who) {
        this.who = who;
    }

    boolean befalls(Incident incident) {
        return of(incident).happens(incident.share(who.town().rates()));
    }

    int days(Incident incident, int fewest, int most) {
        return of(incident).between(fewest, most);
    }

    private Chances of(Incident incident) {
        return chances.computeIfAbsent(incident, first -> first.chancesOf(who));
    }
}
