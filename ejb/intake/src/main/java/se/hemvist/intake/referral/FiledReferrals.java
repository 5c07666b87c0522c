package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.referral.IncomingReferral.Sender;
import se.hemvist.intake.referral.ReferralRefusal.NoReferral;

/** All referrals. */
@ApplicationScoped
class FiledReferrals {

    private static final String NOT_TAKEN_BACK =
            """
            select referral from Referral referral, HousingCase housingCase
            where housingCase.id = referral.caseId and housingCase.state <> WITHDRAWN
            """;

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

    /** The latest of each of these cases that has one. */
    List<Referral> latest(Collection<CaseId> cases) {
        return entities.createQuery(
                        """
                        from Referral one where one.caseId in :cases and one.turn =
                            (select max(other.turn) from Referral other where other.caseId = one.caseId)
                        """,
                        Referral.class)
                .setParameter("cases", cases)
                .getResultList();
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

    /** All that the case has had. */
    List<Referral> all(CaseId caseId) {
        return entities.createQuery("from Referral where caseId = :caseId order by turn", Referral.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** Those without a preliminary answer, but for cases that were taken back. */
    List<Referral> unanswered() {
        return entities.createQuery(NOT_TAKEN_BACK + "and referral.answer.on is null", Referral.class)
                .getResultList();
    }

    /** Those answered with a yes, without an information meeting, but for cases that were taken back. */
    List<Referral> withoutMeeting() {
        return entities.createQuery(
                        NOT_TAKEN_BACK + "and referral.answer.yes and referral.meeting.held.on is null", Referral.class)
                .getResultList();
    }
}
