package se.hemvist.intake.contact;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseOwners;
import se.hemvist.intake.application.CaseloadHandOver;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.contact.ContactPersonView.Warning;
import se.hemvist.intake.contact.ContactRefusal.AlreadyContactPerson;
import se.hemvist.intake.contact.ContactRefusal.OfAnotherOrganisation;
import se.hemvist.intake.contact.ContactRefusal.UnknownContactPerson;
import se.hemvist.intake.contact.ContactRefusal.UnknownSection;
import se.hemvist.intake.contact.ContactRefusal.WorksElsewhere;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.HouseClock;

/** The register of contact persons (kontaktpersoner) of districts and institutions, and of the agency's officers. */
@Stateless
public class ContactPersons {

    private static final Set<OrganisationKind> KINDS =
            Stream.of(ContactRole.values()).flatMap(role -> role.at().stream()).collect(Collectors.toUnmodifiableSet());

    @Inject
    RegisteredContactPersons persons;

    @Inject
    Directory directory;

    @Inject
    CaseOwners owners;

    @Inject
    Event<ContactEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Enters one at an organisation. A second one at a district at the same time is entered too, and warned of wherever
     * either is read.
     *
     * @throws OfAnotherOrganisation if it is not the caller's, who is not of the housing agency
     * @throws WorksElsewhere        if a user is named who does not work there
     * @throws AlreadyContactPerson  if the user is entered there already for some of the days
     * @throws UnknownSection        if the organisation has told of its sections, and one is none of them on the first day
     * @throws ContactRefusal.EndsBeforeItBegins if the last day is before the first
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part of the person is blank
     * @throws se.hemvist.intake.party.PartyRefusal.NotSuchAnOrganisation
     *     if it is no district, institution or housing agency of the municipality on the first day
     */
    @Operation("contact-person.enter")
    public ContactPersonId enter(Municipality municipality, NewContactPerson entered) {
        demandOwn(access.permit(Related.anything(municipality)), entered.organisation());
        OrganisationView at = directory.require(
                entered.organisation(),
                new Demand(municipality, KINDS, entered.valid().from()),
                "organisation");
        ContactPerson person =
                ContactPerson.entered(municipality, ContactRole.at(at.nature().kind()), entered);
        demandSections(entered);
        demandColleague(entered.person(), entered.organisation(), "person/user");
        demandNew(entered, "person/user");
        persons.add(person);
        return person.id();
    }

    /**
     * Says who stands in for one, and when: that one gets the letters then, and the landlords of the flats for which the one
     * is the contact person are told.
     *
     * @throws UnknownContactPerson  if there is none by that id in the municipality
     * @throws OfAnotherOrganisation if it is not the caller's, who is not of the housing agency
     * @throws WorksElsewhere        if a user is named who does not work there
     * @throws ContactRefusal        if the days are not within those of the one stood in for, or covered already
     */
    @Operation("contact-person.cover")
    public void cover(Municipality municipality, ContactPersonId id, Cover cover) {
        ContactPerson person = taken(municipality, id);
        demandColleague(cover.standIn(), person.organisation(), "standIn/user");
        person.coveredBy(cover);
        happened.fire(new ContactEvent.Covered(id, cover.from()));
    }

    /**
     * Lets another succeed one from a day on, for the same sections, whatever has become of them: the cases for which the one
     * answers go along, and so do the flats for which the one is the landlord's contact person.
     *
     * @throws UnknownContactPerson  if there is none by that id in the municipality
     * @throws OfAnotherOrganisation if it is not the caller's, who is not of the housing agency
     * @throws WorksElsewhere        if a user is named who does not work there
     * @throws AlreadyContactPerson  if the successor is entered there already for some of the days
     * @throws ContactRefusal        if another has taken over, or the one is not the contact person the day before
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or a part is blank
     */
    @Operation("contact-person.hand-over")
    public ContactPersonId handOver(Municipality municipality, ContactPersonId id, HandOver over) {
        ContactPerson before = taken(municipality, id);
        Input.notAfter(clock.today(), over.on(), "on");
        demandColleague(over.successor(), before.organisation(), "successor/user");
        ContactPerson after = before.handOver(over);
        demandNew(after.asEntered(), "successor/user");
        persons.add(after);
        String from = before.person().user();
        String to = after.person().user();
        if (from != null && to != null) {
            owners.handOver(before.organisation(), new CaseloadHandOver(from, to, over.on(), over.reason()));
        }
        happened.fire(new ContactEvent.HandedOver(id, after.id(), over.on()));
        return after.id();
    }

    /** The municipality's, by organisation, past ones among them; with a warning where a district has more than one. */
    @Operation(value = "contact-person.list", read = true)
    public Page<ContactPersonView> list(Municipality municipality, PageRequest request) {
        access.permit(Related.anything(municipality));
        return new Page<>(
                persons.in(municipality, request).stream()
                        .map(person -> person.view(warning(person)))
                        .toList(),
                persons.count(municipality),
                request);
    }

    private ContactPerson taken(Municipality municipality, ContactPersonId id) {
        Permit permit = access.permit(Related.anything(municipality));
        ContactPerson person = persons.lock(id);
        if (!person.municipality().equals(municipality)) {
            throw new UnknownContactPerson();
        }
        demandOwn(permit, person.organisation());
        return person;
    }

    private static void demandOwn(Permit permit, OrganisationId organisation) {
        if (!permit.sees("every-organisation") && !permit.actor().belongsTo(organisation.value())) {
            throw new OfAnotherOrganisation(organisation);
        }
    }

    private void demandColleague(ReachedPerson person, OrganisationId organisation, String field) {
        String user = person.user();
        if (user != null && !directory.worksAt(user, organisation)) {
            throw new WorksElsewhere(organisation, field);
        }
    }

    private void demandSections(NewContactPerson entered) {
        LocalDate day = entered.valid().from();
        directory.sections(entered.organisation(), day).ifPresent(known -> entered.sections().stream()
                .map(String::strip)
                .filter(section -> !known.contains(section))
                .sorted()
                .findFirst()
                .ifPresent(section -> {
                    throw new UnknownSection(section, known, day);
                }));
    }

    private void demandNew(NewContactPerson entered, String field) {
        String user = entered.person().user();
        if (user != null
                && persons.of(entered.organisation()).stream()
                        .anyMatch(other -> other.person().is(user) && other.isBeside(entered.valid()))) {
            throw new AlreadyContactPerson(user, field);
        }
    }

    private Optional<Warning> warning(ContactPerson person) {
        Version<OneContactPersonPolicy> policy = OneContactPersonPolicy.TRIAL_AND_TRAINING.on(person.from());
        List<ContactPersonId> others = persons.of(person.organisation()).stream()
                .filter(person::isBeside)
                .map(ContactPerson::id)
                .toList();
        return directory
                .find(person.organisation())
                .filter(at -> policy.rule().warnsOf(at.nature().kind(), others.size() + 1))
                .map(at -> new Warning(policy, others));
    }
}
