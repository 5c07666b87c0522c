package se.hemvist.ear.life;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import se.hemvist.ear.city.Flats;
import se.hemvist.ear.city.Part;

/** What those who live in a city that is being played share: the vacant flats. Used in turn only. */
final class Town {

    private final Flats flats;
    private final Tally tally;
    private final Map<Part, Queue<UUID>> vacant = new EnumMap<>(Part.class);

    Town(Flats flats, Tally tally) {
        this.flats = flats;
        this.tally = tally;
    }

    Tally tally() {
        return tally;
    }

    /** A vacant flat of the company: one that somebody else did not take, or else one that is handed over today. */
    UUID flatOf(Part company) {
        return Optional.ofNullable(vacantOf(company).poll()).orElseGet(() -> handOver(company));
    }

    private UUID handOver(Part company) {
        return tally.step(flats.offerFlat(company), 201).id();
    }

    /** A flat of the company that is free again. */
    void free(Part company, UUID flat) {
        vacantOf(company).add(flat);
    }

    private Queue<UUID> vacantOf(Part company) {
        return vacant.computeIfAbsent(company, none -> new ArrayDeque<>());
    }
}
