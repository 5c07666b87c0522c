package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.paper.MonthPaper.Outcome;
import se.hemvist.followup.paper.PaperRefusal.AlreadyExcused;
import se.hemvist.followup.template.PaperKind;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** All papers of the months that were sent, and all that are excused. */
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

    void add(PaperExcuse excuse) {
        entities.persist(excuse);
        entities.flush();
    }

    /** @throws AlreadyExcused if the month's paper is */
    void demandNotExcused(AssignmentId assignment, PaperKind kind, YearMonth month) {
        entities.createQuery(
                        """
                        from PaperExcuse
                         where assignment.value = :assignment and kind = :kind and month.firstDay = :month
                        """,
                        PaperExcuse.class)
                .setParameter("assignment", assignment.value())
                .setParameter("kind", kind)
                .setParameter("month", month.atDay(1))
                .getResultStream()
                .findFirst()
                .ifPresent(there -> {
                    throw new AlreadyExcused(month, there.excusedOn());
                });
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

    /** What became of the month's papers, as far as anything has, by assignment. */
    Map<UUID, Outcome> outcomes(PaperKind kind, YearMonth month, LocalDate dueOn) {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        switch (kind) {
            case MONTHLY_FOLLOW_UP ->
                of(MonthlyFollowUp.class, month).forEach(sent -> outcomes.put(sent.assignment(), sent.outcome(dueOn)));
            case CARE_CHECKLIST ->
                of(CareChecklist.class, month).forEach(sent -> outcomes.put(sent.assignment(), sent.outcome(dueOn)));
        }
        of(PaperExcuse.class, month)
                .filter(excuse -> excuse.isOf(kind))
                .forEach(excuse -> outcomes.put(excuse.assignment(), excuse.outcome()));
        return outcomes;
    }

    private <T> Stream<T> of(Class<T> paper, YearMonth month) {
        return entities.createQuery("from %s where month.firstDay = :month".formatted(paper.getSimpleName()), paper)
                .setParameter("month", month.atDay(1))
                .getResultStream();
    }

    /** The months whose paper was sent or is excused, by assignment. */
    Map<UUID, Set<YearMonth>> settled(PaperKind kind) {
        return Stream.concat(
                        entities.createQuery(
                                        "select p.assignment.value, p.month.firstDay from %s p".formatted(entity(kind)),
                                        Tuple.class)
                                .getResultStream(),
                        entities.createQuery(
                                        """
                                        select e.assignment.value, e.month.firstDay from PaperExcuse e
                                         where e.kind = :kind
                                        """,
                                        Tuple.class)
                                .setParameter("kind", kind)
                                .getResultStream())
                .collect(groupingBy(
                        row -> row.get(0, UUID.class),
                        mapping(row -> YearMonth.from(row.get(1, LocalDate.class)), toSet())));
    }

    /** The months of the assignment whose paper was sent or is excused. */
    Set<YearMonth> settled(PaperKind kind, AssignmentId assignment) {
        Stream<YearMonth> excused = entities.createQuery(
                        """
                        select e.month.firstDay from PaperExcuse e
                         where e.kind = :kind and e.assignment.value = :assignment
                        """,
                        LocalDate.class)
                .setParameter("kind", kind)
                .setParameter("assignment", assignment.value())
                .getResultStream()
                .map(YearMonth::from);
        return Stream.concat(sent(kind, assignment).stream(), excused).collect(toSet());
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
