package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.decision.DecisionRefusal.UnknownDecision;
import se.hemvist.intake.party.OrganisationId;

/** All decisions. */
@ApplicationScoped
class MadeDecisions {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Decision decision) {
        entities.flush();
        entities.persist(decision);
    }

    /** The one of the kind that no later one has taken the place of. */
    Optional<Decision> current(CaseId caseId, DecisionKind kind) {
        return entities.createQuery(
                        """
                        from Decision where caseId = :caseId and kind = :kind and supersededOn is null
                        """,
                        Decision.class)
                .setParameter("caseId", caseId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #current}, and nobody else may lock it until the transaction ends. */
    Optional<Decision> lockCurrent(CaseId caseId, DecisionKind kind) {
        Optional<Decision> found = current(caseId, kind);
        found.ifPresent(decision -> entities.refresh(decision, LockModeType.PESSIMISTIC_WRITE));
        return found.filter(Decision::stands);
    }

    /** @throws UnknownDecision if there is none by that id */
    Decision get(DecisionId id) {
        return Optional.ofNullable(entities.find(Decision.class, id)).orElseThrow(UnknownDecision::new);
    }

    /**
     * As {@link #get}, and nobody else may lock it until the transaction ends.
     *
     * @throws UnknownDecision if there is none by that id
     */
    Decision lock(DecisionId id) {
        Decision decision = get(id);
        entities.refresh(decision, LockModeType.PESSIMISTIC_WRITE);
        return decision;
    }

    /** The decisions in favour that no later one has taken the place of. */
    List<Decision> standing() {
        return entities.createQuery("from Decision where result = GRANTED and supersededOn is null", Decision.class)
                .getResultList();
    }

    /** The same in these cases. */
    List<Decision> standing(Collection<CaseId> cases) {
        return entities.createQuery(
                        "from Decision where caseId in :cases and result = GRANTED and supersededOn is null",
                        Decision.class)
                .setParameter("cases", cases)
                .getResultList();
    }

    /** Those in favour in the cases of an administration that were made by the day, earliest first. */
    List<Decision> grantedBy(OrganisationId administration, LocalDate by) {
        return entities.createQuery(
                        """
                        select d from Decision d join HousingCase c on c.id = d.caseId
                        where c.administration = :administration and d.result = GRANTED and d.made.decidedOn <= :by
                        order by d.made.decidedOn, d.id.value
                        """,
                        Decision.class)
                .setParameter("administration", administration.value())
                .setParameter("by", by)
                .getResultList();
    }

    /** In the order in which they were made. */
    List<Decision> of(CaseId caseId) {
        return entities.createQuery(
                        "from Decision where caseId = :caseId order by made.decidedOn, kind", Decision.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /**
     * The decisions on support in favour that no later one has taken the place of, in cases that are not over or were
     * taken back from a home that came to something.
     */
    List<Decision> runningSupport() {
        return entities.createQuery(
                        """
                        select d from Decision d join HousingCase c on c.id = d.caseId
                        where (c.state not in (WITHDRAWN, CLOSED)
                                or exists (select 1 from TimelineLine l where l.place.caseId = c.id.value
                                        and l.from = HOUSED and l.to = WITHDRAWN)
                                    and not exists (select 1 from TimelineLine v where v.place.caseId = c.id.value
                                        and v.what in :nothing and v.from is null))
                            and d.kind = SUPPORT and d.result = GRANTED and d.supersededOn is null
                        """,
                        Decision.class)
                .setParameter("nothing", CaseProgress.HOMES_COME_TO_NOTHING)
                .getResultList();
    }
}
