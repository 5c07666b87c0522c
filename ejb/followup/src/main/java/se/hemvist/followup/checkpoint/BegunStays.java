package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.checkpoint.CheckpointRefusal.UnknownStay;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.lease.sublease.SubleaseId;

/** All stays. */
@ApplicationScoped
class BegunStays {

    private static final String OF_ORGANISATION =
            """
             from Stay s
            where s.about.municipality.code = :municipality
              and (s.about.administration.value = :organisation or s.about.agency.value = :organisation)
              and s.about.caseId.value not in :hidden
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(Stay stay) {
        entities.persist(stay);
        entities.flush();
    }

    /** @throws UnknownStay if none goes with that sublease */
    Stay get(SubleaseId sublease) {
        return find(sublease).orElseThrow(() -> new UnknownStay(sublease));
    }

    /** The one that goes with that sublease, if there is one. */
    Optional<Stay> find(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(Stay.class, sublease));
    }

    /**
     * The stay, which nobody else can change until the transaction ends.
     *
     * @throws UnknownStay if none goes with that sublease
     */
    Stay lock(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(Stay.class, sublease, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownStay(sublease));
    }

    /** The one that goes with that sublease, if there is one, which nobody else can change until the transaction ends. */
    Optional<Stay> findLocked(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(Stay.class, sublease, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that go on and whose checkpoint has not been held. */
    Stream<Stay> awaited() {
        return entities.createQuery(
                        "from Stay where held.heldOn is null and leftOn is null order by movedInOn", Stay.class)
                .getResultStream();
    }

    /** Which of those began on the day or before, without reading them. */
    List<SubleaseId> awaitedOf(LocalDate latest) {
        return entities.createQuery(
                        "select s.sublease.value from Stay s where s.held.heldOn is null and s.leftOn is null"
                                + " and s.movedInOn <= :latest"
                                + " order by s.sublease.value",
                        UUID.class)
                .setParameter("latest", latest)
                .getResultStream()
                .map(SubleaseId::new)
                .toList();
    }

    /** Those in the programme that go on. */
    Stream<Stay> in(Programme programme) {
        return entities.createQuery(
                        "from Stay where programme = :programme and leftOn is null order by movedInOn", Stay.class)
                .setParameter("programme", programme)
                .getResultStream();
    }

    /** Those that the organisation follows up or is told of, without those of hidden cases, the one that began first at the top. */
    List<Stay> of(UUID organisation, Municipality municipality, Set<UUID> hidden, PageRequest page) {
        return entities.createQuery("select s" + OF_ORGANISATION + "order by s.movedInOn, s.sublease.value", Stay.class)
                .setParameter("municipality", municipality.code())
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    long count(UUID organisation, Municipality municipality, Set<UUID> hidden) {
        return entities.createQuery("select count(s)" + OF_ORGANISATION, Long.class)
                .setParameter("municipality", municipality.code())
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .getSingleResult();
    }
}
