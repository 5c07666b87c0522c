package se.hemvist.lease.entrancekey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.lease.sublease.SubleaseId;

/** All keys that were not issued at a move-in. */
@ApplicationScoped
class AwaitedKeys {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(EntranceKey key) {
        entities.persist(key);
        entities.flush();
    }

    Optional<EntranceKey> find(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(EntranceKey.class, sublease));
    }

    /** Those that are awaited still. */
    Stream<EntranceKey> awaited() {
        return entities.createQuery(
                        "from EntranceKey where issuedOn is null and overOn is null order by movedInOn, sublease.value",
                        EntranceKey.class)
                .getResultStream();
    }
}
