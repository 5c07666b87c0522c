package se.hemvist.lease.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.lease.sublease.SubleaseId;

/** All references. */
@ApplicationScoped
class KeptReferences {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(TenancyReference reference) {
        entities.persist(reference);
        entities.flush();
    }

    /** Those of the sublease, the latest first. */
    List<TenancyReference> of(SubleaseId sublease) {
        return entities.createQuery(
                        "from TenancyReference where sublease.value = :sublease"
                                + " order by coalesce(answeredOn, askedOn) desc, id",
                        TenancyReference.class)
                .setParameter("sublease", sublease.value())
                .getResultList();
    }

    /** The one of the sublease that is asked for and not answered. */
    Optional<TenancyReference> asked(SubleaseId sublease) {
        return entities.createQuery(
                        "from TenancyReference where sublease.value = :sublease and state = ASKED",
                        TenancyReference.class)
                .setParameter("sublease", sublease.value())
                .getResultStream()
                .findFirst();
    }

    /** Those that are asked for and not answered. */
    Stream<TenancyReference> asked() {
        return entities.createQuery("from TenancyReference where state = ASKED order by id", TenancyReference.class)
                .getResultStream();
    }
}
