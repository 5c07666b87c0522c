package se.hemvist.intake.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;

/** Whose house those who log in work in; their roles come from the login. */
@Stateless
public class Accounts {

    @Inject
    AdmittedAccounts accounts;

    @Inject
    RegisteredOrganisations organisations;

    @Inject
    Access access;

    /**
     * Puts a user in an organisation; one who is in another moves.
     *
     * @throws PartyRefusal.UnknownOrganisation if there is no such organisation
     */
    @Operation("account.admit")
    public void admit(String user, OrganisationId organisation) {
        access.permit(Related.installation());
        if (organisations.find(organisation).isEmpty()) {
            throw new PartyRefusal.UnknownOrganisation();
        }
        Optional<Account> known = accounts.find(user);
        known.ifPresentOrElse(
                account -> account.moveTo(organisation), () -> accounts.add(new Account(user, organisation)));
    }
}
