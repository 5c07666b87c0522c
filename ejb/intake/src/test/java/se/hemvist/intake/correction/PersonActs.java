package se.hemvist.intake.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseView.Known;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.correction.SameHuman.Keep;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.Expected;

/** What is put right of persons in a town, each by the one whose act it is. */
final class PersonActs {

    static final String COORDINATION = "198001662397";
    static final String PERSONAL = "198001022386";
    static final String WHY = "Personen är nu folkbokförd.";

    private final Town town;

    PersonActs(Town town) {
        this.town = town;
    }

    Actor socialWorker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }

    Actor contactPerson() {
        return town.somebody("contact-person", OrganisationKind.DISTRICT_ADMINISTRATION);
    }

    void replaced(CaseId id, String number) {
        replaced(id, number, town.clock().today(), WHY);
    }

    void replaced(CaseId id, String number, LocalDate on, String reason) {
        town.as(socialWorker(), "person.replace-number", PersonIdentities.class, use -> {
            use.replaceNumber(id, Expected.any(), new NewNumber(IdentityNumber.parse(number), on, reason));
            return true;
        });
    }

    void merged(CaseId id, String number, Keep keep) {
        merged(socialWorker(), id, number, keep);
    }

    void merged(Actor actor, CaseId id, String number, Keep keep) {
        town.as(actor, "person.merge", PersonIdentities.class, use -> {
            use.merge(id, Expected.any(), new SameHuman(IdentityNumber.parse(number), keep, WHY));
            return true;
        });
    }

    /** Whom the case is about, as its own administration reads it. */
    Known read(Actor actor, CaseId id) {
        return town.as(actor, "case.read", Cases.class, cases -> cases.get(id))
                .person()
                .orElseThrow();
    }

    /** What happened last in the case, with the reason. */
    TimelineEntry last(Actor actor, CaseId id) {
        List<TimelineEntry> entries = town.as(actor, "case.timeline", Cases.class, cases -> cases.timeline(id));
        return entries.get(entries.size() - 1);
    }

    Optional<PersonView> known(String number) {
        return town.ask(Persons.class, persons -> persons.known(Town.GOTEBORG, IdentityNumber.parse(number)));
    }
}
