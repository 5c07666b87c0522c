package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** All weeks that were missed, whatever has become of them. */
@ApplicationScoped
class KeptWeeks {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Keeps one, unless it is kept. */
    void keep(VisitWeekRecord week) {
        keep(List.of(week));
    }

    /** Keeps them. */
    void keep(List<VisitWeekRecord> weeks) {
        weeks.forEach(entities::persist);
        entities.flush();
    }

    Optional<VisitWeekRecord> find(AssignmentId assignment, VisitWeek week) {
        return entities.createQuery(
                        "from VisitWeekRecord where assignment.value = :assignment and week.monday = :monday",
                        VisitWeekRecord.class)
                .setParameter("assignment", assignment.value())
                .setParameter("monday", week.monday())
                .getResultStream()
                .findFirst();
    }

    List<VisitWeekRecord> of(AssignmentId assignment) {
        return entities.createQuery(
                        "from VisitWeekRecord where assignment.value = :assignment order by week.monday",
                        VisitWeekRecord.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }

    /** Those that nobody waits for any more, by assignment. */
    Map<UUID, Set<VisitWeek>> missed() {
        return entities.createQuery("from VisitWeekRecord where state in (MISSED, NOTIFIED)", VisitWeekRecord.class)
                .getResultStream()
                .collect(groupingBy(record -> record.assignment().value(), mapping(VisitWeekRecord::week, toSet())));
    }

    /** Those of which somebody is to be told. */
    Stream<VisitWeekRecord> awaitingNotice() {
        return entities.createQuery(
                        "from VisitWeekRecord where state = MISSED and asksNotice = true", VisitWeekRecord.class)
                .getResultStream();
    }

    /** Those that were missed, with their Monday from the one day to before the other. */
    Stream<VisitWeekRecord> between(LocalDate first, LocalDate next) {
        return entities.createQuery(
                        "from VisitWeekRecord where week.monday >= :first and week.monday < :next"
                                + " order by week.monday",
                        VisitWeekRecord.class)
                .setParameter("first", first)
                .setParameter("next", next)
                .getResultStream();
    }
}
