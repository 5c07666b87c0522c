package se.hemvist.intake.flatapplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;

/** All questions that applications be completed. */
@ApplicationScoped
class AskedCompletions {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(AskedCompletion completion) {
        entities.persist(completion);
    }

    /** In the order in which they were asked. */
    List<AskedCompletion> of(CaseId caseId) {
        return entities.createQuery(
                        "from AskedCompletion where caseId = :case order by askedOn, endedOn", AskedCompletion.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The one of the case that has not ended; there is one as long as the case waits for parts. */
    Optional<AskedCompletion> openOf(CaseId caseId) {
        return entities.createQuery(
                        "from AskedCompletion where caseId = :case and endedOn is null", AskedCompletion.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /** Those for which a case waits. */
    List<AskedCompletion> open() {
        return entities.createQuery(
                        """
                        select completion from AskedCompletion completion, HousingCase housingCase
                        where housingCase.id = completion.caseId and housingCase.state = COMPLETION_REQUESTED
                            and completion.endedOn is null
                        """,
                        AskedCompletion.class)
                .getResultList();
    }
}
