package se.hemvist.intake.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;

/** All notices of delay and requests for decisions. */
@ApplicationScoped
class KnownDelays {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(DecisionRequest request) {
        entities.persist(request);
    }

    void add(ToldDelay notice) {
        entities.persist(notice);
    }

    Optional<DecisionRequest> request(CaseId id) {
        return Optional.ofNullable(entities.find(DecisionRequest.class, id));
    }

    /** Those that wait for an answer: once the application has been taken back, nobody does. */
    List<DecisionRequest> open() {
        return entities.createQuery(
                        """
                        select request from DecisionRequest request, HousingCase housingCase
                        where housingCase.id = request.caseId and housingCase.state <> WITHDRAWN
                            and request.answeredOn is null
                        """,
                        DecisionRequest.class)
                .getResultList();
    }

    /** In the order in which the person was told. */
    List<DelayNotice> notices(CaseId id) {
        return entities
                .createQuery("from ToldDelay where caseId = :id order by toldOn, id", ToldDelay.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(ToldDelay::notice)
                .toList();
    }
}
