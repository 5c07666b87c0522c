package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.number.Municipality;

/** What has become of a deadline: each thing a fact with its day, which nothing changes. */
public record DeadlineHistory(What what, Responsible responsible, About about, List<Event> events) implements Related {

    private static final Role LEADS = new Role("unit-head");

    public DeadlineHistory {
        events = List.copyOf(events);
    }

    /**
     * Which one, and where it stands.
     *
     * @param kind the kind's code
     */
    public record What(UUID id, String kind, String title, DeadlineState state) {}

    /** Where it stands. */
    public record About(Municipality municipality, Optional<UUID> caseId) {}

    /**
     * Something that became of it.
     *
     * @param what in capitals, such as {@code MOVED}
     * @param was  what it was before, by name, where that changed
     */
    public record Event(String what, LocalDate on, Map<String, String> was) {}

    @Override
    public UUID subject() {
        return what.id();
    }

    @Override
    public Municipality municipality() {
        return about.municipality();
    }

    @Override
    public Optional<UUID> inCase() {
        return about.caseId();
    }

    /** Whoever answers for it, or leads the work there. */
    @Override
    public Set<Relation> relationsOf(Actor actor) {
        boolean theirs =
                actor.roles().contains(responsible.role()) || actor.roles().contains(LEADS);
        return theirs && actor.belongsTo(responsible.organisation()) ? Set.of(PastDeadline.RESPONSIBLE) : Set.of();
    }
}
