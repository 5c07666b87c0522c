package se.hemvist.intake.flatcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.contact.ContactEvent.HandedOver;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.Cover;
import se.hemvist.intake.contact.HandOver;
import se.hemvist.intake.contact.TownContacts;
import se.hemvist.intake.flatcontact.FlatContactView.Lasting;
import se.hemvist.intake.flatcontact.FlatContactView.Told;
import se.hemvist.intake.flatcontact.NewFlatContact.Reached;
import se.hemvist.intake.offer.OfferEvent.Contracted;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.Receipt;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Hyresvärdens kontaktperson»: one for each flat, and the landlord kept informed. */
class FlatContactsTest {

    /** A Monday. */
    private static final LocalDate TODAY = Town.START;

    private static final Reached ANNA = new Reached("Anna", "08-123 45 67", "anna@example.se");
    private static final Reached BO = new Reached("Bo", "08-123 45 68", "bo@example.se");

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final OrganisationId landlord = town.the(OrganisationKind.HOUSING_COMPANY);
    private final OrganisationId district = town.the(OrganisationKind.DISTRICT_ADMINISTRATION);
    private final CaseId id = acts.waiting("199906042388");
    private final FlatId flat = acts.reported(landlord);

    @ParameterizedTest(name = "appointed on {0}, before the cut-off: {1}")
    @CsvSource({
        "2026-11-02, true, 2026-11-02",
        "2026-11-02, false, 2026-11-03",
        "2026-11-06, false, 2026-11-09",
        "2026-11-07, true, 2026-11-09",
        "2026-12-23, false, 2026-12-28"
    })
    @Shows({"S-52", "T-44", "A-05"})
    void the_landlord_is_told_the_same_working_day_or_else_the_next(LocalDate day, boolean before, LocalDate due) {
        assertThat(FlatContactPolicy.TRIAL_AND_TRAINING
                        .on(day)
                        .rule()
                        .tellLandlord(new Receipt(day, before))
                        .dueOn())
                .isEqualTo(due);
    }

    @Test
    @Shows({"S-51", "S-52", "T-44"})
    void each_change_is_a_letter_without_names_a_deadline_and_a_line_and_the_history_stays() {
        OfferId offer = offered();
        appoint(offer, person(ANNA, TODAY), true);
        assertThat(town.deadlines()).contains("T-44 OPEN 2026-11-02");
        tell(acts.contactPerson(), offer, TODAY, ToldHow.PHONE);
        assertThat(town.deadlines()).contains("T-44 MET 2026-11-02");

        appoint(offer, person(BO, TODAY.plusDays(9)), false);

        List<FlatContactView> read = read(acts.landlord(), offer);
        assertThat(read)
                .extracting(FlatContactView::lasting)
                .containsExactly(
                        new Lasting(1, TODAY, Optional.of(TODAY.plusDays(8))),
                        new Lasting(2, TODAY.plusDays(9), Optional.empty()));
        assertThat(read).extracting(FlatContactView::person).containsExactly(ANNA, BO);
        assertThat(read)
                .extracting(FlatContactView::told)
                .containsExactly(Optional.of(new Told(TODAY, ToldHow.PHONE)), Optional.empty());
        assertThat(read(acts.contactPerson(), offer)).isEqualTo(read);
        assertThat(town.deadlines()).contains("T-44 OPEN 2026-11-03");
        assertThat(letters()).hasSize(2).allMatch(letter -> !letter.matches("(?s).*(Anna|Bo\\b|08-123|HV-).*"));
        assertThat(lines()).filteredOn("flat-contact-appointed"::equals).hasSize(2);
        assertThat(lines()).contains("landlord-told-of-contact");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, 2002-01-01", "2026-11-03, 2026-11-03"})
    @Shows({"T-44", "A-05"})
    void which_hour_held_on_the_day_of_the_appointment_is_told(LocalDate day, LocalDate version) {
        OfferId offer = offered();
        town.decides(town.ask(CutOff.class, Function.identity()), 13, TODAY.plusDays(1));
        town.itIs(day);

        town.as(acts.contactPerson(), "flat-contact.appoint", FlatContacts.class, contacts -> {
            contacts.appoint(offer, person(ANNA, day), new Receipt(day, true));
            return true;
        });

        assertThat(town.kept("T-44")).containsExactly(day + " by " + version);
        assertThat(town.computed(LandlordToldDue.class)).isEqualTo(town.kept("T-44"));
    }

    @Test
    @Shows("S-52")
    void the_landlord_may_say_that_it_was_read_here() {
        OfferId offer = offered();
        appoint(offer, person(ANNA, TODAY), true);

        tell(acts.landlord(), offer, TODAY, ToldHow.READ_HERE);

        assertThat(town.deadlines()).contains("T-44 MET 2026-11-02");
        Refused.asAWhole("told-already", () -> tell(acts.contactPerson(), offer, TODAY, ToldHow.PHONE));
    }

    @Test
    void of_two_changes_the_landlord_is_told_of_the_last() {
        OfferId offer = offered();
        appoint(offer, person(ANNA, TODAY), true);
        appoint(offer, person(BO, TODAY), true);

        assertThat(town.deadlines()).contains("T-44 CANCELLED 2026-11-02", "T-44 OPEN 2026-11-02");
        assertThat(recomputed()).isOne();
        tell(acts.contactPerson(), offer, TODAY, ToldHow.EMAIL);
        assertThat(recomputed()).isZero();
        assertThat(read(acts.agency(), offer))
                .extracting(view -> view.lasting().to())
                .containsExactly(Optional.of(TODAY), Optional.empty());
    }

    @Test
    void an_offer_that_comes_to_nothing_needs_nobody_told() {
        OfferId offer = offered();
        appoint(offer, person(ANNA, TODAY), true);

        acts.contactPersonSays(offer, acts.no("För långt bort"), true);

        assertThat(town.deadlines()).contains("T-44 CANCELLED 2026-11-02");
        assertThat(recomputed()).isZero();
        Refused.asAWhole("no-flat-to-reach-for", () -> appoint(offer, person(BO, TODAY), true));
    }

    @Test
    void nobody_is_reached_for_a_flat_before_the_landlord_has_said_yes() {
        OfferId offer = acts.asked(id, flat);

        Refused.asAWhole("no-flat-to-reach-for", () -> appoint(offer, person(ANNA, TODAY), true));
        Refused.asAWhole("nobody-appointed", () -> tell(acts.contactPerson(), offer, TODAY, ToldHow.PHONE));
    }

    @Test
    void who_is_it_is_said_once_whole_and_in_order() {
        OfferId offer = offered();
        NewFlatContact nobody = new NewFlatContact(Optional.empty(), Optional.empty(), TODAY);
        NewFlatContact stranger = new NewFlatContact(Optional.of(ContactPersonId.next()), Optional.empty(), TODAY);
        NewFlatContact both = new NewFlatContact(Optional.of(ContactPersonId.next()), Optional.of(ANNA), TODAY);

        Refused.with("one-of-two", "person", () -> appoint(offer, nobody, true));
        Refused.with("one-of-two", "person", () -> appoint(offer, both, true));
        Refused.with("unknown-contact-person", "contactPersonId", () -> appoint(offer, stranger, true));
        Refused.with("day-too-early", "from", () -> appoint(offer, person(ANNA, TODAY.minusDays(1)), true));
        Refused.with(
                "missing-part",
                "person/phone",
                () -> appoint(offer, person(new Reached("Anna", " ", "a@b"), TODAY), true));
        assertThat(town.count("flat_contact")).isZero();
    }

    @Test
    void others_neither_read_nor_appoint() {
        OfferId offer = offered();
        appoint(offer, person(ANNA, TODAY), true);

        Refused.with("not-allowed", () -> read(town.somebody("landlord-manager", town.otherCompany()), offer));
        Refused.with("not-allowed", () -> appointAs(acts.landlord(), offer, person(BO, TODAY), true));
        assertThat(read(acts.agency(), offer).toString()).doesNotContain("Anna", "08-", "@");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, true", "2026-11-03, false"})
    @Shows("S-51")
    void there_is_one_before_the_contract(LocalDate from, boolean soonEnough) {
        OfferId offer = offered();
        Refused.asAWhole("contact-needed", () -> contracted(offer));
        appoint(offer, person(ANNA, from), true);

        if (soonEnough) {
            assertThat(contracted(offer)).isTrue();
        } else {
            Refused.asAWhole("contact-needed", () -> contracted(offer));
        }
    }

    @Test
    void an_offer_whose_landlord_is_not_asked_needs_none() {
        assertThat(contracted(OfferId.next())).isTrue();
    }

    @Test
    @Shows("S-52")
    void with_the_organisation_s_contact_person_the_landlord_s_changes() {
        TownContacts contacts = new TownContacts(town);
        ContactPersonId anna = contacts.enter(
                acts.agency(),
                TownContacts.starting(TODAY.minusDays(5), district, TownContacts.named("Anna", "contact-person-1")));
        OfferId offer = offered();
        appoint(offer, new NewFlatContact(Optional.of(anna), Optional.empty(), TODAY), true);
        tell(acts.contactPerson(), offer, TODAY, ToldHow.PHONE);

        ContactPersonId bo = contacts.handOver(
                acts.agency(), anna, new HandOver(TownContacts.named("Bo", "bo"), TODAY, "Byter tjänst"));
        observed(offer, new HandedOver(anna, bo, TODAY));

        List<FlatContactView> read = read(acts.landlord(), offer);
        assertThat(read).extracting(view -> view.person().name()).containsExactly("Anna", "Bo");
        assertThat(read.get(1).contactPerson()).contains(bo);
        assertThat(recomputed()).isOne();
        assertThat(letters()).hasSize(2);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2026-11-02, 2026-11-06, true",
        "2026-11-20, 2026-11-30, true",
        "2026-10-20, 2026-11-01, false",
    })
    @Shows({"S-47", "S-51", "S-52"})
    void the_landlord_reads_who_stands_in_from_that_day_on(LocalDate from, LocalDate to, boolean told) {
        TownContacts contacts = new TownContacts(town);
        ContactPersonId anna = contacts.enter(
                acts.agency(),
                TownContacts.starting(TODAY.minusDays(30), district, TownContacts.named("Anna", "contact-person-1")));
        OfferId offer = offered();
        appoint(offer, new NewFlatContact(Optional.of(anna), Optional.empty(), TODAY), true);
        appoint(offer, person(BO, TODAY.plusDays(40)), true);

        contacts.cover(acts.agency(), anna, new Cover(TownContacts.named("Cia", "cia"), from, to));

        List<FlatContactView> read = read(acts.landlord(), offer);
        assertThat(read.get(0).standIns())
                .extracting(cover -> cover.standIn().phone())
                .isEqualTo(told ? List.of("08-123 45 67") : List.of());
        assertThat(read.get(1).standIns()).as("of nobody in the register").isEmpty();
        assertThat(read.toString()).doesNotContain("Cia", "08-", "@");
    }

    @Test
    @Shows({"S-47", "S-52"})
    void when_somebody_stands_in_each_landlord_is_written_without_names() {
        TownContacts contacts = new TownContacts(town);
        ContactPersonId anna = contacts.enter(
                acts.agency(), TownContacts.starting(TODAY, district, TownContacts.named("Anna", "contact-person-1")));
        OfferId offer = offered();
        appoint(offer, new NewFlatContact(Optional.of(anna), Optional.empty(), TODAY), true);
        town.heardBy("flatcontact.ContactsHandedOver");

        contacts.cover(acts.agency(), anna, new Cover(TownContacts.named("Cia", "cia"), TODAY, TODAY.plusDays(5)));

        assertThat(letters("flat-contact-covered")).singleElement().satisfies(letter -> assertThat(letter)
                .contains("/mediations/" + offer.value() + "/contacts")
                .doesNotContain("Cia", "08-123", "HV-"));
        assertThat(lines()).contains("flat-contact-covered");
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(FlatContactRefusal.class);
    }

    private OfferId offered() {
        OfferId offer = acts.asked(id, flat);
        acts.landlordSays(offer, acts.yes());
        return offer;
    }

    private static NewFlatContact person(Reached person, LocalDate from) {
        return new NewFlatContact(Optional.empty(), Optional.of(person), from);
    }

    private void appoint(OfferId offer, NewFlatContact wanted, boolean beforeCutOff) {
        appointAs(acts.contactPerson(), offer, wanted, beforeCutOff);
    }

    private void appointAs(Actor actor, OfferId offer, NewFlatContact wanted, boolean beforeCutOff) {
        town.as(actor, "flat-contact.appoint", FlatContacts.class, contacts -> {
            contacts.appoint(offer, wanted, new Receipt(TODAY, beforeCutOff));
            return true;
        });
    }

    private void tell(Actor actor, OfferId offer, LocalDate on, ToldHow how) {
        town.as(actor, "flat-contact.tell", FlatContacts.class, contacts -> {
            contacts.tell(offer, on, how);
            return true;
        });
    }

    private List<FlatContactView> read(Actor actor, OfferId offer) {
        return town.as(actor, "flat-contact.list", FlatContacts.class, contacts -> contacts.of(offer));
    }

    /** What the observer of a contract says; the town itself has no observers. */
    private boolean contracted(OfferId offer) {
        return town.<ContactBeforeContract, Boolean>ask(ContactBeforeContract.class, guard -> {
            guard.check(new Contracted(offer, id, flat, TODAY));
            return true;
        });
    }

    /** As the server tells it, in the caller's transaction. */
    private void observed(OfferId offer, HandedOver over) {
        CutOff cutOff = town.ask(CutOff.class, Function.identity());
        town.as(acts.agency(), "flat-contact.list", FlatContacts.class, contacts -> {
            assertThat(contacts.of(offer)).hasSize(1);
            ContactsHandedOver observer = new ContactsHandedOver();
            observer.contacts = contacts.contacts;
            observer.desk = contacts.desk;
            observer.mediated = contacts.mediated;
            observer.cutOff = cutOff;
            observer.on(over);
            return true;
        });
    }

    private long recomputed() {
        return town.<LandlordToldDue, Long>ask(
                LandlordToldDue.class, due -> due.recompute(TODAY).count());
    }

    private List<String> lines() {
        return town.as(acts.contactPerson(), "case.timeline", Cases.class, cases -> cases.timeline(id)).stream()
                .map(entry -> entry.occurrence().what())
                .toList();
    }

    private List<String> letters() {
        return letters("flat-contact");
    }

    private List<String> letters(String kind) {
        return Stores.sql(town.database())
                .list(
                        "select subject || ' ' || body from kernel.outbox where kind = ? and organisation_id = ?",
                        row -> row.getString(1),
                        kind,
                        landlord.value());
    }
}
