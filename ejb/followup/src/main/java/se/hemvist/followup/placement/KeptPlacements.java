package se.hemvist.followup.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.followup.placement.PlacementRefusal.UnknownCall;
import se.hemvist.followup.placement.PlacementRefusal.UnknownReport;
import se.hemvist.lease.sublease.SubleaseId;

/** All landlords' calls and reports to the agency. */
@ApplicationScoped
class KeptPlacements {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(LandlordCall call) {
        entities.persist(call);
        entities.flush();
    }

    void add(AgencyReport report) {
        entities.persist(report);
        entities.flush();
    }

    /** Those of the stay, the latest first. */
    List<LandlordCall> calls(SubleaseId stay) {
        return entities.createQuery(
                        "from LandlordCall where placed.sublease.value = :stay order by number desc",
                        LandlordCall.class)
                .setParameter("stay", stay.value())
                .getResultList();
    }

    /** Those that wait for the contact person. */
    Stream<LandlordCall> waiting() {
        return entities.createQuery("from LandlordCall where state = RECEIVED order by id", LandlordCall.class)
                .getResultStream();
    }

    /** Those of the stay that do. */
    List<LandlordCall> waiting(SubleaseId stay) {
        return entities.createQuery(
                        "from LandlordCall where placed.sublease.value = :stay and state = RECEIVED",
                        LandlordCall.class)
                .setParameter("stay", stay.value())
                .getResultList();
    }

    /** @throws UnknownCall if the stay has none by that number */
    LandlordCall call(SubleaseId stay, int number) {
        return calls(stay).stream()
                .filter(call -> call.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownCall(number));
    }

    /** Those of the stay, the latest first. */
    List<AgencyReport> reports(SubleaseId stay) {
        return entities.createQuery(
                        "from AgencyReport where placed.sublease.value = :stay order by number desc",
                        AgencyReport.class)
                .setParameter("stay", stay.value())
                .getResultList();
    }

    /** Those that are to be sent. */
    Stream<AgencyReport> unsent() {
        return entities.createQuery("from AgencyReport where state = NOTED order by id", AgencyReport.class)
                .getResultStream();
    }

    /** @throws UnknownReport if the stay has none by that number */
    AgencyReport report(SubleaseId stay, int number) {
        return reports(stay).stream()
                .filter(report -> report.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownReport(number));
    }
}
