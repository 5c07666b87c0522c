package se.hemvist.intake.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** All volume goals. */
@ApplicationScoped
class EnteredGoals {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(VolumeGoal goal) {
        entities.persist(goal);
        entities.flush();
    }

    /** By provider, the one of the day's year that governs the day. */
    Map<OrganisationId, Integer> on(Municipality municipality, LocalDate day) {
        List<VolumeGoal> entered = entities.createQuery(
                        "from VolumeGoal where municipality = :municipality and from between :first and :day",
                        VolumeGoal.class)
                .setParameter("municipality", municipality.code())
                .setParameter("first", day.withDayOfYear(1))
                .setParameter("day", day)
                .getResultList();
        return entered.stream()
                .collect(Collectors.groupingBy(
                        VolumeGoal::provider,
                        () -> new TreeMap<>(Comparator.comparing(OrganisationId::value)),
                        Collectors.collectingAndThen(
                                Collectors.reducing(BinaryOperator.maxBy(Comparator.comparing(VolumeGoal::from))),
                                latest -> latest.map(VolumeGoal::percent).orElse(0))));
    }

    /** Whether the provider has one from that very day. */
    boolean knows(NewGoal goal) {
        return entities.createQuery(
                                """
                        select count(*) from VolumeGoal
                        where municipality = :municipality and provider = :provider and from = :from
                        """,
                                Long.class)
                        .setParameter("municipality", goal.municipality().code())
                        .setParameter("provider", goal.provider().value())
                        .setParameter("from", goal.from())
                        .getSingleResult()
                > 0;
    }
}
