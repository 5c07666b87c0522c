package se.hemvist.intake.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** All letters to many, and all information meetings. */
@ApplicationScoped
class KeptInformation {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Mailing mailing) {
        entities.persist(mailing);
    }

    void add(AgencyMeeting meeting) {
        entities.persist(meeting);
    }

    /** The latest first. */
    List<Mailing> mailings(Municipality municipality) {
        return entities.createQuery(
                        "from Mailing where municipality = :municipality order by sentOn desc, id", Mailing.class)
                .setParameter("municipality", municipality)
                .getResultList();
    }

    /** The latest first. */
    List<AgencyMeeting> meetings(Municipality municipality) {
        return entities.createQuery(
                        "from AgencyMeeting where municipality = :municipality order by heldOn desc, id",
                        AgencyMeeting.class)
                .setParameter("municipality", municipality)
                .getResultList();
    }
}
