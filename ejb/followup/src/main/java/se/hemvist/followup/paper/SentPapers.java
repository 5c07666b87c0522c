package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** All papers of the months. */
@ApplicationScoped
class SentPapers {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(MonthlyFollowUp followUp) {
        entities.persist(followUp);
        entities.flush();
    }

    void add(CareChecklist checklist) {
        entities.persist(checklist);
        entities.flush();
    }

    Optional<MonthlyFollowUp> followUp(AssignmentId assignment, YearMonth month) {
        return find(MonthlyFollowUp.class, assignment, month);
    }

    Optional<CareChecklist> checklist(AssignmentId assignment, YearMonth month) {
        return find(CareChecklist.class, assignment, month);
    }

    private <T> Optional<T> find(Class<T> paper, AssignmentId assignment, YearMonth month) {
        return entities.createQuery(
                        "from %s where assignment.value = :assignment and month.firstDay = :month"
                                .formatted(paper.getSimpleName()),
                        paper)
                .setParameter("assignment", assignment.value())
                .setParameter("month", month.atDay(1))
                .getResultStream()
                .findFirst();
    }

    /** The months whose paper was sent, by assignment. */
    Map<UUID, Set<YearMonth>> sent(PaperKind kind) {
        return entities.createQuery(
                        "select p.assignment.value, p.month.firstDay from %s p".formatted(entity(kind)), Tuple.class)
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get(0, UUID.class),
                        mapping(row -> YearMonth.from(row.get(1, LocalDate.class)), toSet())));
    }

    /** The months of the assignment whose paper was sent. */
    Set<YearMonth> sent(PaperKind kind, AssignmentId assignment) {
        return entities.createQuery(
                        "select p.month.firstDay from %s p where p.assignment.value = :assignment"
                                .formatted(entity(kind)),
                        LocalDate.class)
                .setParameter("assignment", assignment.value())
                .getResultStream()
                .map(YearMonth::from)
                .collect(toSet());
    }

    private static String entity(PaperKind kind) {
        return switch (kind) {
            case MONTHLY_FOLLOW_UP -> "MonthlyFollowUp";
            case CARE_CHECKLIST -> "CareChecklist";
        };
    }
}
