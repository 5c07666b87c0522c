package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.TerminationRefusal.NoTermination;
import se.hemvist.lease.termination.TerminationRefusal.TerminationUnderWay;

/** All endings of subleases. */
@ApplicationScoped
class RecordedTerminations {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(Termination termination) {
        entities.persist(termination);
        entities.flush();
    }

    /** Makes what has changed known to those who ask the database. */
    void flush() {
        entities.flush();
    }

    /** The last one of the sublease; whoever works on it holds the sublease. */
    Optional<Termination> last(SubleaseId sublease) {
        return entities.createQuery(
                        "from Termination where sublease = :sublease order by place desc", Termination.class)
                .setParameter("sublease", sublease)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All of the sublease. */
    List<Termination> of(SubleaseId sublease) {
        return entities.createQuery("from Termination where sublease = :sublease order by place", Termination.class)
                .setParameter("sublease", sublease)
                .getResultList();
    }

    /** The same, where it goes on. */
    Optional<Termination> underWay(SubleaseId sublease) {
        return last(sublease).filter(termination -> !termination.state().isEnd());
    }

    /** @throws TerminationUnderWay if there is one */
    void demandNoneUnderWay(SubleaseId sublease) {
        underWay(sublease).map(Termination::state).ifPresent(state -> {
            throw new TerminationUnderWay(state);
        });
    }

    /** @throws NoTermination if none was ever begun */
    Termination get(SubleaseId sublease) {
        return last(sublease).orElseThrow(NoTermination::new);
    }

    /** Those that stand in one of the states. */
    Stream<TerminationFile> in(Set<TerminationState> states) {
        List<Termination> found = entities.createQuery(
                        "from Termination where state in (:states) order by sublease.value", Termination.class)
                .setParameter("states", states)
                .getResultList();
        return found.stream().map(Termination::file);
    }
}
