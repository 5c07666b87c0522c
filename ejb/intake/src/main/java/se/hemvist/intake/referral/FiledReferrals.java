package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.referral.IncomingReferral.Sender;
import se.hemvist.intake.referral.ReferralRefusal.NoReferral;

/** All referrals. */
@ApplicationScoped
class FiledReferrals {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Referral referral) {
        entities.persist(referral);
        entities.flush();
    }

    /**
     * The case's latest.
     *
     * @throws NoReferral if it has none
     */
    Referral of(CaseId caseId) {
        return entities.createQuery("from Referral where caseId = :caseId order by turn desc", Referral.class)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NoReferral::new);
    }

    /** How many the case has. */
    int count(CaseId caseId) {
        return entities.createQuery("select count(*) from Referral where caseId = :caseId", Long.class)
                .setParameter("caseId", caseId)
                .getSingleResult()
                .intValue();
    }

    /** Whether the message has made a referral before. */
    boolean knows(Sender sender) {
        return entities.createQuery(
                                """
                        select count(*) from Referral where municipality = :municipality and messageId = :messageId
                        """,
                                Long.class)
                        .setParameter("municipality", sender.municipality().code())
                        .setParameter("messageId", sender.messageId())
                        .getSingleResult()
                > 0;
    }

    /** Those without a preliminary answer. */
    List<Referral> unanswered() {
        return entities.createQuery("from Referral where answer.on is null", Referral.class)
                .getResultList();
    }

    /** Those answered with a yes, without an information meeting. */
    List<Referral> withoutMeeting() {
        return entities.createQuery("from Referral where answer.yes and meeting.on is null", Referral.class)
                .getResultList();
    }
}
