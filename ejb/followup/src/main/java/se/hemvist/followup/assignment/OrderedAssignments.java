package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;

/** All assignments. */
@ApplicationScoped
class OrderedAssignments {

    private static final String OF_ORGANISATION =
            """
             from Assignment a
            where a.about.municipality.code = :municipality
              and (a.about.administration.value = :organisation or a.about.provider.value = :organisation)
              and a.about.caseId.value not in :hidden
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(Assignment assignment) {
        entities.persist(assignment);
        entities.flush();
    }

    /** Makes what has changed known to those who ask the database. */
    void flush() {
        entities.flush();
    }

    /** @throws UnknownAssignment if there is none by that identity */
    Assignment get(AssignmentId id) {
        return Optional.ofNullable(entities.find(Assignment.class, id)).orElseThrow(() -> new UnknownAssignment(id));
    }

    /**
     * The assignment, which nobody else can change until the transaction ends.
     *
     * @throws UnknownAssignment if there is none by that identity
     */
    Assignment lock(AssignmentId id) {
        return Optional.ofNullable(entities.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownAssignment(id));
    }

    /** The assignment of the case that is not closed, locked; there is one at most. */
    Optional<Assignment> lockRunning(CaseId caseId) {
        return entities.createQuery(
                        "from Assignment where about.caseId.value = :case and state <> CLOSED", Assignment.class)
                .setParameter("case", caseId.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All of the case, closed or not, locked. */
    List<Assignment> lockAll(CaseId caseId) {
        return entities.createQuery(
                        "from Assignment where about.caseId.value = :case order by id.value", Assignment.class)
                .setParameter("case", caseId.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Lets go of one that was only read: every query looks over all that is held, and there may be thousands. */
    void letGo(Assignment read) {
        entities.detach(read);
    }

    /** Those that stand in one of the states, or have had one of them as a phase. */
    Stream<Assignment> everIn(Set<AssignmentState> states) {
        return entities.createQuery(
                        "select distinct a from Assignment a join a.phases p where p.phase in :states order by a.id.value",
                        Assignment.class)
                .setParameter("states", states)
                .getResultStream();
    }

    /** Which ones those are, without reading them: who locks them one by one then reads each as it is. */
    List<AssignmentId> idsEverIn(Set<AssignmentState> states) {
        return entities.createQuery(
                        "select distinct a.id.value from Assignment a join a.phases p where p.phase in :states"
                                + " order by a.id.value",
                        UUID.class)
                .setParameter("states", states)
                .getResultStream()
                .map(AssignmentId::new)
                .toList();
    }

    /** Those that are sent but not taken on. */
    Stream<Assignment> ordered() {
        return entities.createQuery("from Assignment where state = ORDERED order by orderedOn", Assignment.class)
                .getResultStream();
    }

    /** Those whose participants have a lease of their own, as long as the aid goes on. */
    Stream<Assignment> withOwnLease() {
        return entities.createQuery("from Assignment where state = PHASE_3 order by id.value", Assignment.class)
                .getResultStream();
    }

    /** Those that the organisation gives or has, without those of hidden cases, the one sent last first. */
    List<Assignment> of(UUID organisation, Municipality municipality, Set<UUID> hidden, PageRequest page) {
        return entities.createQuery(
                        "select a" + OF_ORGANISATION + "order by a.orderedOn desc, a.id.value", Assignment.class)
                .setParameter("municipality", municipality.code())
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    /** All of those, and those on whose lease the organisation is the letting office, in the order of their cases. */
    Stream<Assignment> concerning(UUID organisation, Municipality municipality, Set<UUID> hidden) {
        return entities.createQuery(
                        """
                        select distinct a from Assignment a left join fetch a.phases
                         where a.about.municipality.code = :municipality
                           and (a.about.administration.value = :organisation or a.about.provider.value = :organisation
                                or a.lease.lettingOffice.value = :organisation)
                           and a.about.caseId.value not in :hidden
                         order by a.about.number.value, a.id.value
                        """,
                        Assignment.class)
                .setParameter("municipality", municipality.code())
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .getResultStream();
    }

    long count(UUID organisation, Municipality municipality, Set<UUID> hidden) {
        return entities.createQuery("select count(a)" + OF_ORGANISATION, Long.class)
                .setParameter("municipality", municipality.code())
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .getSingleResult();
    }
}
