package se.hemvist.followup.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.question.QuestionRefusal.UnknownQuestion;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;

/** All questions. */
@ApplicationScoped
class RaisedQuestions {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(LiftedQuestion question) {
        entities.persist(question);
        entities.flush();
    }

    /**
     * The question, which nobody else can change until the transaction ends.
     *
     * @throws UnknownQuestion if there is none by that identity
     */
    LiftedQuestion lock(QuestionId id) {
        return Optional.ofNullable(entities.find(LiftedQuestion.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownQuestion(id));
    }

    /** Those of the municipality: the open ones first, the latest at the top. */
    List<LiftedQuestion> in(Municipality municipality, PageRequest page) {
        return entities.createQuery(
                        "from LiftedQuestion where municipality = :municipality"
                                + " order by case when state in (ANSWERED, CLOSED) then 1 else 0 end, raisedOn desc, id.value",
                        LiftedQuestion.class)
                .setParameter("municipality", municipality)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    long count(Municipality municipality) {
        return entities.createQuery(
                        "select count(*) from LiftedQuestion where municipality = :municipality", Long.class)
                .setParameter("municipality", municipality)
                .getSingleResult();
    }
}
