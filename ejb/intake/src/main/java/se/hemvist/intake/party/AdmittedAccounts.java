package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All accounts. */
@ApplicationScoped
class AdmittedAccounts {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Account account) {
        entities.persist(account);
    }

    Optional<Account> find(String user) {
        return Optional.ofNullable(entities.find(Account.class, user));
    }
}
