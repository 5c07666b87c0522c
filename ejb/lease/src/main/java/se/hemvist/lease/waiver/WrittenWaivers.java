package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.lease.sublease.SubleaseId;

/** All waivers. */
@ApplicationScoped
class WrittenWaivers {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(TenureWaiver waiver) {
        entities.persist(waiver);
        entities.flush();
    }

    Optional<TenureWaiver> of(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(TenureWaiver.class, sublease));
    }

    Stream<TenureWaiver> all() {
        return entities
                .createQuery("from TenureWaiver w left join fetch w.earlier", TenureWaiver.class)
                .getResultList()
                .stream();
    }

    /** Those that were signed, whatever has become of them. */
    Stream<TenureWaiver> signed() {
        return entities
                .createQuery(
                        "from TenureWaiver w left join fetch w.earlier where w.deed.signedOn is not null or w.earlier is not empty",
                        TenureWaiver.class)
                .getResultList()
                .stream();
    }

    /** Those whose time is running, of leases that are not over. */
    Stream<TenureWaiver> running() {
        return entities
                .createQuery(
                        """
                        from TenureWaiver w left join fetch w.earlier
                        where (w.state in (SIGNED, APPROVED) or w.earlier is not empty)
                            and not exists (select 1 from Sublease s where s.id.value = w.sublease.value
                                    and s.state in (VACATED, SETTLED, TRANSFERRED, UNENTERED, VOIDED))
                        order by w.deed.validTo
                        """,
                        TenureWaiver.class)
                .getResultList()
                .stream();
    }
}
