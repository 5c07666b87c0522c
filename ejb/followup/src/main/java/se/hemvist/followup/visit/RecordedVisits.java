package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.visit.VisitRefusal.UnknownVisit;
import se.hemvist.kernel.page.PageRequest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** All visits. */
@ApplicationScoped
class RecordedVisits {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(Visit visit) {
        entities.persist(visit);
        entities.flush();
    }

    /** @throws UnknownVisit if the assignment has none by that identity */
    Visit get(AssignmentId assignment, VisitId id) {
        return Optional.ofNullable(entities.find(Visit.class, id))
                .filter(visit -> visit.assignment().equals(assignment))
                .orElseThrow(() -> new UnknownVisit(id));
    }

    /** Those of the assignment, the latest first. */
    List<Visit> of(AssignmentId assignment, PageRequest page) {
        return entities.createQuery(
                        "from Visit where assignment.value = :assignment order by visitedOn desc, id.value",
                        Visit.class)
                .setParameter("assignment", assignment.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    long count(AssignmentId assignment) {
        return entities.createQuery("select count(*) from Visit where assignment.value = :assignment", Long.class)
                .setParameter("assignment", assignment.value())
                .getSingleResult();
    }

    /** The days on which the participant was met in the flat, the first one first. */
    Stream<LocalDate> met(AssignmentId assignment) {
        return entities.createQuery(
                        "select v.visitedOn from Visit v where v.assignment.value = :assignment and v.outcome = MET_IN_FLAT"
                                + " and v.struck.on is null order by v.visitedOn",
                        LocalDate.class)
                .setParameter("assignment", assignment.value())
                .getResultStream();
    }

    /** The days on which the staff tried and did not meet the participant in the flat, one for each time. */
    Stream<LocalDate> inVain(AssignmentId assignment) {
        return entities.createQuery(
                        "select v.visitedOn from Visit v where v.assignment.value = :assignment and v.outcome <> MET_IN_FLAT"
                                + " and v.struck.on is null",
                        LocalDate.class)
                .setParameter("assignment", assignment.value())
                .getResultStream();
    }

    /** The weeks in which the participant was met in the flat. */
    Set<VisitWeek> metWeeks(AssignmentId assignment) {
        return met(assignment).map(VisitWeek::of).collect(toSet());
    }

    /** The weeks in which the participant was met in the flat, by assignment. */
    Map<UUID, Set<VisitWeek>> metWeeks() {
        return entities.createQuery(
                        "select v.assignment.value, v.visitedOn from Visit v where v.outcome = MET_IN_FLAT"
                                + " and v.struck.on is null",
                        Tuple.class)
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get(0, UUID.class),
                        mapping(row -> VisitWeek.of(row.get(1, LocalDate.class)), toSet())));
    }
}
