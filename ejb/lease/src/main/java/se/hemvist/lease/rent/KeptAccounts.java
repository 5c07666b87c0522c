package se.hemvist.lease.rent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.store.Sql;
import se.hemvist.lease.rent.RentRefusal.NoRentOwed;
import se.hemvist.lease.rent.RentRefusal.UnknownPayment;
import se.hemvist.lease.sublease.SubleaseId;

/** All accounts, with the payments in them. */
@ApplicationScoped
class KeptAccounts {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    @Inject
    Sql sql;

    void add(RentAccount account) {
        entities.persist(account);
        entities.flush();
    }

    void add(RentPayment payment) {
        entities.persist(payment);
        entities.flush();
    }

    Optional<RentAccount> find(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(RentAccount.class, sublease));
    }

    /** @throws NoRentOwed if the sublease is not signed */
    RentAccount get(SubleaseId sublease) {
        return find(sublease).orElseThrow(() -> new NoRentOwed(sublease));
    }

    /** @throws UnknownPayment if the sublease has no such payment */
    RentPayment payment(SubleaseId sublease, PaymentId id) {
        return Optional.ofNullable(entities.find(RentPayment.class, id))
                .filter(payment -> payment.sublease().equals(sublease))
                .orElseThrow(() -> new UnknownPayment(id));
    }

    /** All payments of the sublease, those that do not count among them, the earliest first. */
    List<RentPayment> payments(SubleaseId sublease) {
        return payments(List.of(sublease.value())).getOrDefault(sublease.value(), List.of());
    }

    /** The same of several, by the sublease. */
    Map<UUID, List<RentPayment>> payments(Collection<UUID> subleases) {
        return entities.createQuery(
                        """
                        from RentPayment where sublease.value in :subleases
                        order by payment.takenOn, payment.reference, id.value
                        """,
                        RentPayment.class)
                .setParameter("subleases", subleases)
                .getResultStream()
                .collect(Collectors.groupingBy(payment -> payment.sublease().value()));
    }

    /** What the head tenant's ledger has told of by the references, whether it counts or not. */
    Stream<RentPayment> entries(OrganisationId headTenant, Collection<String> references) {
        return entities.createQuery(
                        "from RentPayment where headTenant.value = :headTenant and payment.reference in :references",
                        RentPayment.class)
                .setParameter("headTenant", headTenant.value())
                .setParameter("references", references)
                .getResultStream();
    }

    /** Lets one at a time enter what a head tenant's ledger tells of. */
    void oneAtATime(OrganisationId headTenant) {
        sql.oneAtATime("rents of " + headTenant.value());
    }
}
