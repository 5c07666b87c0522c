package se.hemvist.ear.life;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.Flats;
import se.hemvist.ear.city.Offices;
import se.hemvist.ear.city.Part;

/** What those who live in a city that is being played share: the vacant flats, and who is named. Used in turn only. */
final class Town {

    private final Flats flats;
    private final Tally tally;
    private final IntakeRates rates;
    private final Offices offices;
    private final RentsLife rents;
    private final Map<Part, Queue<UUID>> vacant = new EnumMap<>(Part.class);
    private final Set<Part> heads = EnumSet.noneOf(Part.class);

    Town(Flats flats, Tally tally, IntakeRates rates, Offices offices, RentsLife rents) {
        this.rents = rents;
        this.flats = flats;
        this.tally = tally;
        this.rates = rates;
        this.offices = offices;
    }

    /** Whom one reaches; asked for at any time. */
    Offices offices() {
        return offices;
    }

    /** The rents of those who live in the city; told of at any time. */
    RentsLife rents() {
        return rents;
    }

    /** How often something happens beside the way; asked for at any time. */
    IntakeRates rates() {
        return rates;
    }

    /** The count of what is done; used at any time. */
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

    /** A flat that is free again, and that the company takes back. */
    void takeBack(Part company, UUID flat) {
        tally.step(flats.takeBack(company, flat), 204);
    }

    /** The head names whoever takes over the forms of those whose identity is protected, unless it has. */
    void nameSomebody(Part head, Supplier<Answer> naming) {
        if (heads.add(head)) {
            tally.step(naming.get(), 201);
        }
    }

    private Queue<UUID> vacantOf(Part company) {
        return vacant.computeIfAbsent(company, none -> new ArrayDeque<>());
    }
}
