package se.hemvist.intake.contact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.Accounts;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.Section;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.PageRequest;

/** A town's contact persons, act by act. */
public final class TownContacts {

    private final Town town;

    public TownContacts(Town town) {
        this.town = town;
    }

    /** Somebody of that name, who logs in so, or does not. */
    public static ReachedPerson named(String name, @Nullable String user) {
        return new ReachedPerson(user, name, "08-123 45 67", name.toLowerCase(Locale.ROOT) + "@example.se", null);
    }

    /** From the day on, for all sections. */
    public static NewContactPerson starting(LocalDate day, OrganisationId at, ReachedPerson person) {
        return new NewContactPerson(at, person, Set.of(), new Validity(day, null));
    }

    /** Whoever is entered with the name to log in with works there. */
    public ContactPersonId enter(Actor actor, NewContactPerson entered) {
        admit(entered.person(), entered::organisation);
        return town.as(
                actor, "contact-person.enter", ContactPersons.class, persons -> persons.enter(Town.GOTEBORG, entered));
    }

    public void admit(String user, OrganisationId organisation) {
        town.as(Calling.somebody("operator"), "account.admit", Accounts.class, accounts -> {
            accounts.admit(user, organisation);
            return true;
        });
    }

    public void tell(OrganisationId organisation, Section section) {
        town.as(Calling.somebody("operator"), "organisation.tell-section", Organisations.class, organisations -> {
            organisations.tellSection(organisation, section);
            return true;
        });
    }

    /** Whoever stands in works there. */
    public void cover(Actor actor, ContactPersonId id, Cover cover) {
        admit(cover.standIn(), () -> organisation(actor, id));
        town.as(actor, "contact-person.cover", ContactPersons.class, persons -> {
            persons.cover(Town.GOTEBORG, id, cover);
            return true;
        });
    }

    /** Whoever succeeds works there. */
    public ContactPersonId handOver(Actor actor, ContactPersonId id, HandOver over) {
        admit(over.successor(), () -> organisation(actor, id));
        return town.as(
                actor,
                "contact-person.hand-over",
                ContactPersons.class,
                persons -> persons.handOver(Town.GOTEBORG, id, over));
    }

    public ContactPersonView read(Actor actor, ContactPersonId id) {
        return town
                .as(
                        actor,
                        "contact-person.list",
                        ContactPersons.class,
                        persons -> persons.list(Town.GOTEBORG, PageRequest.first()))
                .items()
                .stream()
                .filter(view -> view.head().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void admit(ReachedPerson person, Supplier<OrganisationId> organisation) {
        String user = person.user();
        if (user != null) {
            admit(user, organisation.get());
        }
    }

    private OrganisationId organisation(Actor actor, ContactPersonId id) {
        return read(actor, id).head().organisation();
    }
}
