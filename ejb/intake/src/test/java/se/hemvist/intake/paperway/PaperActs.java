package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.flatapplication.PaperApplications;
import se.hemvist.intake.party.Accounts;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.intake.referral.PaperReferrals;
import se.hemvist.intake.referral.ReferralReceived;
import se.hemvist.intake.referral.WrittenReferral;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;

/** What is done on the paper way in a town, each by the one whose act it is. */
final class PaperActs {

    private final Town town;

    PaperActs(Town town) {
        this.town = town;
    }

    void admit(String user, OrganisationKind kind) {
        admit(user, town.the(kind));
    }

    void admit(String user, OrganisationId organisation) {
        town.as(Calling.somebody("operator"), "account.admit", Accounts.class, accounts -> {
            accounts.admit(user, organisation);
            return true;
        });
    }

    NewNamedPerson named(String user, LocalDate from, Optional<LocalDate> to) {
        return new NewNamedPerson(user, from, to, "Delegation 7 §");
    }

    void named(NewNamedPerson person) {
        named(head(), person);
    }

    void named(Actor head, NewNamedPerson person) {
        town.as(head, "named-person.name", NamedPersons.class, use -> use.name(Town.GOTEBORG, person));
    }

    /** From the day on one is named in the social administration, and one in the district administration. */
    void nameOneInEach(LocalDate from) {
        admit("social-worker-1", OrganisationKind.SOCIAL_ADMINISTRATION);
        admit("contact-person-1", OrganisationKind.DISTRICT_ADMINISTRATION);
        named(named("social-worker-1", from, Optional.empty()));
        named(
                town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION),
                named("contact-person-1", from, Optional.empty()));
    }

    List<NamedPersonView> persons() {
        return town.as(head(), "named-person.list", NamedPersons.class, use -> use.list(Town.GOTEBORG));
    }

    void does(String operation, Consumer<NamedPersons> work) {
        town.as(head(), operation, NamedPersons.class, use -> {
            work.accept(use);
            return true;
        });
    }

    void end(UUID id, LocalDate last) {
        does("named-person.end", use -> use.end(Town.GOTEBORG, id, last));
    }

    List<PaperTaskView> list(Actor actor) {
        return town.as(actor, "paper-task.list", PaperTasks.class, tasks -> tasks.list(PageRequest.first())
                .items());
    }

    PaperTaskId only() {
        return only(socialWorker());
    }

    PaperTaskId only(Actor actor) {
        return list(actor).get(0).head().id();
    }

    PaperTaskView read(Actor actor, PaperTaskId id) {
        return town.as(actor, "paper-task.read", PaperTasks.class, tasks -> tasks.get(id));
    }

    void close(PaperTaskId id, SentPaper sent) {
        close(socialWorker(), id, sent);
    }

    void close(Actor actor, PaperTaskId id, SentPaper sent) {
        town.as(actor, "paper-task.close", PaperTasks.class, tasks -> {
            tasks.close(id, Expected.any(), sent);
            return true;
        });
    }

    void noCase(Actor actor, PaperTaskId id, String because) {
        town.as(actor, "paper-task.no-case", PaperTasks.class, tasks -> {
            tasks.noCase(id, Expected.any(), because);
            return true;
        });
    }

    void answer(Actor actor, PaperTaskId id, PaperAnswer answer) {
        town.as(actor, "paper-task.answer", PaperTasks.class, tasks -> {
            tasks.answer(id, Expected.any(), answer);
            return true;
        });
    }

    CaseId registered(Actor actor, PaperTaskId id, NewFlatApplication written) {
        return town.as(
                actor,
                "paper-task.register-application",
                PaperApplications.class,
                use -> use.register(id, Expected.any(), written));
    }

    ReferralReceived registered(Actor actor, PaperTaskId id, WrittenReferral written) {
        return town.as(
                actor,
                "paper-task.register-referral",
                PaperReferrals.class,
                use -> use.register(id, Expected.any(), written));
    }

    /** What stands in a form, as it is registered from the paper. */
    static WrittenReferral written(IncomingReferral form) {
        return new WrittenReferral(
                new WrittenReferral.Addressed("SPINK-77", new OrganisationCode("coordination-unit")),
                form.person(),
                form.assessment(),
                form.consentToReferral(),
                form.application());
    }

    Actor socialWorker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }

    Actor head() {
        return town.somebody("unit-head", OrganisationKind.SOCIAL_ADMINISTRATION);
    }
}
