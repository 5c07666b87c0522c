package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.lease.conduct.DisturbanceRefusal.UnknownDisturbance;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;

/** All cases of disturbances, those that are over among them. */
@ApplicationScoped
class OpenDisturbances {

    private static final String OF_SUBLEASE = "from DisturbanceCase where sublease.value = :sublease";

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(DisturbanceCase disturbance) {
        entities.persist(disturbance);
        entities.flush();
    }

    /** @throws UnknownDisturbance if there is none by that id */
    DisturbanceCase get(DisturbanceId id) {
        return Optional.ofNullable(entities.find(DisturbanceCase.class, id)).orElseThrow(UnknownDisturbance::new);
    }

    /**
     * In which sublease it is, without reading the rest: the sublease is locked first.
     *
     * @throws UnknownDisturbance if there is none by that id
     */
    SubleaseId subleaseOf(DisturbanceId id) {
        return entities.createQuery("select sublease from DisturbanceCase where id = :id", SubleaseId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownDisturbance::new);
    }

    /** Those of the sublease, in the order in which they began. */
    List<DisturbanceCase> of(SubleaseId sublease) {
        return entities.createQuery(OF_SUBLEASE + " order by number", DisturbanceCase.class)
                .setParameter("sublease", sublease.value())
                .getResultList();
    }

    /** The one that began last. */
    Optional<DisturbanceCase> last(SubleaseId sublease) {
        return of(sublease, new PageRequest(1, 1)).stream().findFirst();
    }

    /** The last one if it still takes reports, or else a new one that begins on the day. */
    DisturbanceCase running(SubleaseFile sublease, Programme programme, LocalDate day) {
        Optional<DisturbanceCase> last = last(sublease.sublease());
        int number = last.map(DisturbanceCase::number).orElse(0) + 1;
        return last.filter(DisturbanceCase::takesReports)
                .orElseGet(() -> DisturbanceCase.opened(sublease, programme, number, day));
    }

    /** The same, page by page, the latest first. */
    List<DisturbanceCase> of(SubleaseId sublease, PageRequest page) {
        return entities.createQuery(OF_SUBLEASE + " order by number desc", DisturbanceCase.class)
                .setParameter("sublease", sublease.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    int count(SubleaseId sublease) {
        return entities.createQuery("select count(*) " + OF_SUBLEASE, Long.class)
                .setParameter("sublease", sublease.value())
                .getSingleResult()
                .intValue();
    }

    /** Those with a report about which nothing has been done. */
    Stream<DisturbanceCase> waiting() {
        return entities.createQuery(
                        "select distinct d from DisturbanceCase d join d.reports r"
                                + " where r.attendedOn is null and r.struck.on is null and d.state <> ENDED_WITH_LEASE",
                        DisturbanceCase.class)
                .getResultStream();
    }

    /** Those in which the tenant was called on to put something right, and nobody has decided that notice is to be given. */
    Stream<DisturbanceCase> calledOn() {
        return entities
                .createQuery(
                        "from DisturbanceCase where notices is not empty and state <> LED_TO_TERMINATION",
                        DisturbanceCase.class)
                .getResultList()
                .stream();
    }

    /** Those that are not over and in which the tenant was called on to put something right. */
    Stream<DisturbanceCase> withNotices() {
        return entities.createQuery(
                        "from DisturbanceCase where notices is not empty and state not in"
                                + " (RESOLVED, LED_TO_TERMINATION, VOIDED, ENDED_WITH_LEASE)",
                        DisturbanceCase.class)
                .getResultStream();
    }
}
