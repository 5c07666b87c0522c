package se.hemvist.lease.jointmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.lease.conduct.DisturbanceId;

/** All joint meetings, those that are awaited among them. */
@ApplicationScoped
class AwaitedMeetings {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(JointMeeting meeting) {
        entities.persist(meeting);
        entities.flush();
    }

    /** Those about the disturbance, in their order. */
    List<JointMeeting> of(DisturbanceId disturbance) {
        return entities.createQuery(
                        "from JointMeeting where disturbance = :disturbance order by number", JointMeeting.class)
                .setParameter("disturbance", disturbance)
                .getResultList();
    }

    Optional<JointMeeting> last(DisturbanceId disturbance) {
        List<JointMeeting> all = of(disturbance);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Those that have not been held, about what is not over. */
    Stream<JointMeeting> awaited() {
        return entities.createQuery(
                        """
                        from JointMeeting m where m.heldOn is null and m.notWantedSince is null and exists (select 1 from DisturbanceCase d
                            where d.id.value = m.disturbance.value and d.state not in (RESOLVED, LED_TO_TERMINATION, VOIDED, ENDED_WITH_LEASE))
                        """,
                        JointMeeting.class)
                .getResultStream();
    }
}
