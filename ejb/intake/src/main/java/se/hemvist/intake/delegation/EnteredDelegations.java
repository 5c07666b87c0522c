package se.hemvist.intake.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.delegation.DelegationRefusal.UnknownDelegation;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;

/** All delegations. */
@ApplicationScoped
class EnteredDelegations {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Sql sql;

    void add(Delegation delegation) {
        entities.persist(delegation);
        entities.flush();
    }

    /** Nobody else enters one for the organisation until the transaction ends. */
    void oneAtATime(OrganisationId organisation) {
        sql.oneAtATime("delegations of " + organisation.value());
    }

    /** @throws UnknownDelegation if there is none by that id */
    Delegation get(DelegationId id) {
        return Optional.ofNullable(entities.find(Delegation.class, id)).orElseThrow(UnknownDelegation::new);
    }

    /** Of an organisation, the earliest first, past ones among them. */
    List<Delegation> of(OrganisationId organisation) {
        return entities.createQuery(
                        "from Delegation where organisation = :organisation order by valid.from, id.value",
                        Delegation.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    /** Of a municipality, by organisation and then the earliest first, past ones among them. */
    List<Delegation> in(Municipality municipality) {
        return entities.createQuery(
                        """
                        from Delegation where municipality = :municipality
                        order by organisation, valid.from, id.value
                        """,
                        Delegation.class)
                .setParameter("municipality", municipality)
                .getResultList();
    }
}
