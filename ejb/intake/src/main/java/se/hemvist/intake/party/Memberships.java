package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.actor.ActorDirectory;
import se.hemvist.kernel.outbox.AddressBook;

/** Answers the kernel: where a user works, and where an organisation's mail goes. */
@ApplicationScoped
class Memberships implements ActorDirectory, AddressBook {

    @Inject
    AdmittedAccounts accounts;

    @Inject
    RegisteredOrganisations organisations;

    @Override
    public Optional<Membership> of(String user) {
        return accounts.find(user)
                .map(Account::organisation)
                .flatMap(organisations::find)
                .map(organisation -> new Membership(organisation.id().value(), organisation.municipality()));
    }

    @Override
    public Optional<String> email(UUID organisation) {
        return organisations.find(new OrganisationId(organisation)).map(Organisation::email);
    }
}
