package se.hemvist.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseId;

/** All assessments, and what was decided on connections. */
@ApplicationScoped
class RecordedAssessments {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Assessment assessment) {
        entities.persist(assessment);
        entities.flush();
    }

    void add(ConnectionExamination examination) {
        entities.persist(examination);
        entities.flush();
    }

    /** Those of a case, the latest first. */
    List<Assessment> of(CaseId caseId) {
        return entities.createQuery(
                        "from Assessment where caseId = :caseId order by recorded.number desc", Assessment.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** The latest one of a case. */
    Optional<Assessment> latest(CaseId caseId) {
        return of(caseId).stream().findFirst();
    }

    /** The latest one of each of the cases that has any, without what hangs on it, read at one time. */
    List<Assessment> latest(Collection<CaseId> cases) {
        return entities.createQuery(
                        """
                        from Assessment one where one.caseId in :cases and one.recorded.number =
                            (select max(other.recorded.number) from Assessment other where other.caseId = one.caseId)
                        """,
                        Assessment.class)
                .setParameter("cases", cases)
                .getResultList();
    }

    /** The same where it says that the person is of the target group, with the answers to its conditions. */
    List<Assessment> latest(Collection<CaseId> cases, String group) {
        return entities.createQuery(
                        """
                        from Assessment one left join fetch one.conditions
                        where one.caseId in :cases and one.group = :group and one.recorded.number =
                            (select max(other.recorded.number) from Assessment other where other.caseId = one.caseId)
                        """,
                        Assessment.class)
                .setParameter("cases", cases)
                .setParameter("group", group)
                .getResultList();
    }

    /** Those of the cases for which an exception was made when the connection was last decided on, read at one time. */
    Set<CaseId> excepted(Collection<CaseId> cases) {
        return entities.createQuery(
                        """
                        from ConnectionExamination one where one.caseId in :cases and one.granted and one.place =
                            (select max(other.place) from ConnectionExamination other where other.caseId = one.caseId)
                        """,
                        ConnectionExamination.class)
                .setParameter("cases", cases)
                .getResultStream()
                .map(ConnectionExamination::caseId)
                .collect(Collectors.toSet());
    }

    /** What was decided last on the person's connection. */
    Optional<ConnectionExamination> examined(CaseId caseId) {
        return entities.createQuery(
                        "from ConnectionExamination where caseId = :caseId order by place desc",
                        ConnectionExamination.class)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
