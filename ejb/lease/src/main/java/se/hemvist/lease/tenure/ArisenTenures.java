package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.lease.sublease.SubleaseId;

/** Whose security of tenure has been told of. */
@ApplicationScoped
class ArisenTenures {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void note(SubleaseId sublease, LocalDate on) {
        if (!has(sublease)) {
            entities.persist(new ArisenTenure(sublease, on));
        }
    }

    /** It has not arisen after all. */
    void forget(SubleaseId sublease) {
        Optional.ofNullable(entities.find(ArisenTenure.class, sublease)).ifPresent(entities::remove);
    }

    boolean has(SubleaseId sublease) {
        return entities.find(ArisenTenure.class, sublease) != null;
    }

    Set<SubleaseId> all() {
        return entities.createQuery("from ArisenTenure", ArisenTenure.class)
                .getResultStream()
                .map(ArisenTenure::sublease)
                .collect(Collectors.toSet());
    }
}
