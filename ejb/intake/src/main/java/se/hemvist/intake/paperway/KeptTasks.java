package se.hemvist.intake.paperway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.paperway.PaperWayRefusal.UnknownTask;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;

/** All tasks of the paper way. */
@ApplicationScoped
class KeptTasks {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(PaperTask task) {
        entities.persist(task);
        entities.flush();
    }

    /** @throws UnknownTask if there is none by that id */
    PaperTask get(PaperTaskId id) {
        return Optional.ofNullable(entities.find(PaperTask.class, id)).orElseThrow(UnknownTask::new);
    }

    /** Whether the message has made a task before. */
    boolean knows(Municipality municipality, String messageId) {
        return entities.createQuery(
                                "select count(*) from PaperTask where municipality = :municipality and arrival.messageId = :message",
                                Long.class)
                        .setParameter("municipality", municipality)
                        .setParameter("message", messageId)
                        .getSingleResult()
                > 0;
    }

    /** Whether a form of the kind that is about the person of the numbers waits in the case. */
    boolean waits(CaseId caseId, FormKind kind, Set<IdentityNumber> about) {
        return entities.createQuery(
                                """
                                select count(*) from PaperTask
                                where caseId = :case and arrival.kind = :kind and identityNumber in :about
                                    and closedBy is null
                                """,
                                Long.class)
                        .setParameter("case", caseId)
                        .setParameter("kind", kind)
                        .setParameter("about", digits(about))
                        .getSingleResult()
                > 0;
    }

    /** Whether a form about the person of the numbers has come, whatever became of it. */
    boolean areAbout(Municipality municipality, Set<IdentityNumber> about) {
        return entities.createQuery(
                                """
                                select count(*) from PaperTask
                                where municipality = :municipality and identityNumber in :about
                                """,
                                Long.class)
                        .setParameter("municipality", municipality)
                        .setParameter("about", digits(about))
                        .getSingleResult()
                > 0;
    }

    /** Those of the kind about the person of the numbers of which a case is still to come, the earliest first. */
    List<PaperTask> awaitingCase(Municipality municipality, FormKind kind, Set<IdentityNumber> about) {
        return entities.createQuery(
                        """
                        from PaperTask
                        where municipality = :municipality and arrival.kind = :kind and identityNumber in :about
                            and registeredOn is null and noCase.on is null
                        order by arrival.receivedOn, id.value
                        """,
                        PaperTask.class)
                .setParameter("municipality", municipality)
                .setParameter("kind", kind)
                .setParameter("about", digits(about))
                .getResultList();
    }

    /** The form that the user sent and was given the case for, which it did not open. */
    Optional<PaperTask> sent(CaseId id, String user) {
        return entities.createQuery("from PaperTask where sent.user = :user and caseId = :case", PaperTask.class)
                .setParameter("user", user)
                .setParameter("case", id)
                .getResultStream()
                .findFirst();
    }

    /** All such forms of the user, the latest number first. */
    List<PaperTask> sentBy(String user) {
        return entities.createQuery(
                        "from PaperTask where sent.user = :user order by number.value desc", PaperTask.class)
                .setParameter("user", user)
                .getResultList();
    }

    /** Those that have not been sent. */
    List<PaperTask> open() {
        return entities.createQuery("from PaperTask where closedBy is null", PaperTask.class)
                .getResultList();
    }

    /** The task, which nobody else takes on until the transaction ends. */
    Optional<PaperTask> lock(PaperTaskId id) {
        return entities.createQuery("from PaperTask where id = :id", PaperTask.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those that have been sent and from which a case is to be registered. */
    List<PaperTask> sentWithoutCase() {
        return entities.createQuery(
                        """
                        from PaperTask
                        where closedBy is not null and registeredOn is null and noCase.on is null and arrival.kind in :opening
                        """,
                        PaperTask.class)
                .setParameter("opening", FormKind.opening())
                .getResultList();
    }

    /** Those of the organisation: what has not been sent at the top, the longest first. */
    List<PaperTask> of(OrganisationId organisation, PageRequest request) {
        return entities.createQuery(
                        """
                        from PaperTask where arrival.sender = :organisation
                        order by case when closedBy is null then 0 else 1 end, arrival.receivedOn, id.value
                        """,
                        PaperTask.class)
                .setParameter("organisation", organisation.value())
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long count(OrganisationId organisation) {
        return entities.createQuery("select count(*) from PaperTask where arrival.sender = :organisation", Long.class)
                .setParameter("organisation", organisation.value())
                .getSingleResult();
    }

    private static List<String> digits(Set<IdentityNumber> numbers) {
        return numbers.stream().map(IdentityNumber::digits).toList();
    }
}
