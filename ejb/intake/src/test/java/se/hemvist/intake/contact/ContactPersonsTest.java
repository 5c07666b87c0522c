package se.hemvist.intake.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.Section;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.contact.TownContacts.named;
import static se.hemvist.intake.contact.TownContacts.starting;

/** Stockholms broschyr, «Bostadsförmedlingens kontaktperson». */
class ContactPersonsTest {

    private static final LocalDate TODAY = Town.START;
    private static final String USER = "contact-person-1";

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final TownContacts contacts = new TownContacts(town);
    private final OrganisationId district = town.the(OrganisationKind.DISTRICT_ADMINISTRATION);
    private final OrganisationId institution = town.the(OrganisationKind.CARE_INSTITUTION);

    @Test
    @Shows("S-48")
    void one_common_contact_person_of_a_district_is_as_wished() {
        ContactPersonId id = contacts.enter(acts.contactPerson(), starting(TODAY, district, named("Anna", USER)));

        ContactPersonView read = contacts.read(acts.agency(), id);

        assertThat(read.warning()).isEmpty();
        assertThat(read.sections()).as("for all of them").isEmpty();
        assertThat(read.head().role()).isEqualTo(ContactRole.CONTACT_PERSON);
        assertThat(read.person().phone()).isEqualTo("08-123 45 67");
    }

    @Test
    @Shows({"S-48", "A-49"})
    void a_second_one_at_the_same_time_is_warned_of_and_not_refused() {
        ContactPersonId first = contacts.enter(acts.contactPerson(), starting(TODAY, district, named("Anna", USER)));
        ContactPersonId second = contacts.enter(
                acts.contactPerson(),
                new NewContactPerson(
                        district, named("Bo", null), Set.of("Ungdom"), new Validity(TODAY.plusDays(30), null)));

        assertThat(contacts.read(acts.agency(), first).warning())
                .hasValueSatisfying(warning -> assertThat(warning.others()).containsExactly(second));
        assertThat(contacts.read(acts.contactPerson(), second).warning()).hasValueSatisfying(warning -> {
            assertThat(warning.others()).containsExactly(first);
            assertThat(warning.rule().source().toString()).contains("Bostadsförmedlingens kontaktperson", "A-49");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_ADMINISTRATION, 1, false",
        "DISTRICT_ADMINISTRATION, 2, true",
        "CARE_INSTITUTION, 2, false",
        "HOUSING_AGENCY, 2, false"
    })
    @Shows("S-48")
    void it_is_wished_of_districts_only(OrganisationKind kind, int atATime, boolean warned) {
        assertThat(OneContactPersonPolicy.TRIAL_AND_TRAINING.on(TODAY).rule().warnsOf(kind, atATime))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "for {0} from {1}")
    @CsvSource({
        "Ungdom, 2026-11-02, true",
        "Vuxen, 2026-11-02, false",
        "Vuxen, 2026-12-01, true",
        "Ungdom, 2027-01-01, false",
        "Äldre, 2026-11-02, false"
    })
    @Shows("S-48")
    void the_sections_are_those_of_the_organisation_on_the_first_day_once_it_has_told_of_any(
            String section, LocalDate from, boolean may) {
        NewContactPerson entered =
                new NewContactPerson(district, named("Anna", "anna"), Set.of(section), new Validity(from, null));
        ContactPersonId before = contacts.enter(
                acts.agency(),
                new NewContactPerson(
                        district, named("Bo", "bo"), Set.of("Gamla"), new Validity(TODAY.minusYears(1), null)));
        contacts.tell(district, new Section("Ungdom", new Validity(TODAY, LocalDate.of(2026, 12, 31))));
        contacts.tell(district, new Section("Vuxen", new Validity(LocalDate.of(2026, 12, 1), null)));

        if (may) {
            assertThat(contacts.enter(acts.agency(), entered)).isNotNull();
        } else {
            Refused.with("unknown-section", "sections", () -> contacts.enter(acts.agency(), entered));
        }
        contacts.enter(acts.agency(), starting(from, district, named("Cia", "cia")));
        ContactPersonId after =
                contacts.handOver(acts.agency(), before, new HandOver(named("Disa", "disa"), TODAY, "Byter tjänst"));
        assertThat(contacts.read(acts.agency(), after).sections())
                .as("what was entered before goes on")
                .containsExactly("Gamla");
    }

    @Test
    void one_after_the_other_is_as_wished() {
        ContactPersonId past = contacts.enter(
                acts.contactPerson(),
                new NewContactPerson(
                        district,
                        named("Anna", null),
                        Set.of(),
                        new Validity(TODAY.minusYears(1), TODAY.minusDays(1))));
        contacts.enter(acts.contactPerson(), starting(TODAY, district, named("Bo", null)));

        assertThat(contacts.read(acts.agency(), past).warning()).isEmpty();
    }

    @Test
    @Shows("S-53")
    void who_applies_is_a_contact_person_of_the_organisation_once_it_has_entered_any() {
        acts.applied(FlatCase.training());
        ContactPersonId other = contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", "anna")));

        Refused.with("not-a-contact-person", "applicant", () -> acts.applied(FlatCase.training()));
        contacts.cover(acts.agency(), other, new Cover(named("Bo", USER), TODAY, TODAY));
        CaseId id = acts.applied(FlatCase.training());

        assertThat(acts.file(id).administration()).isEqualTo(district);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, true", "2026-11-02, true", "2026-11-03, false"})
    @Shows("S-53")
    void a_contact_person_applies_from_the_first_day_on(LocalDate first, boolean may) {
        contacts.enter(acts.agency(), starting(first, district, named("Anna", USER)));

        if (may) {
            assertThat(acts.applied(FlatCase.training())).isNotNull();
        } else {
            Refused.with("not-a-contact-person", "applicant", () -> acts.applied(FlatCase.training()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05, 2026-11-04, ends-before-it-begins, to",
        "2026-11-01, 2026-11-04, not-valid-then, from",
        "2026-11-30, 2026-12-02, not-valid-then, to",
        "2026-11-12, 2026-11-20, covered-already, from"
    })
    void a_stand_in_s_days_lie_within_those_of_the_one_stood_in_for(
            LocalDate first, LocalDate last, String code, String field) {
        ContactPersonId id = contacts.enter(
                acts.agency(),
                new NewContactPerson(
                        district, named("Anna", null), Set.of(), new Validity(TODAY, LocalDate.of(2026, 12, 1))));
        Cover standing = new Cover(named("Bo", null), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12));
        contacts.cover(acts.agency(), id, standing);

        Refused.with(code, field, () -> contacts.cover(acts.agency(), id, new Cover(named("Disa", null), first, last)));
        assertThat(contacts.read(acts.agency(), id).covers()).isEqualTo(List.of(standing));
    }

    @Test
    void a_successor_comes_for_the_same_sections_and_gets_the_cases() {
        ContactPersonId anna = contacts.enter(
                acts.contactPerson(),
                new NewContactPerson(
                        district, named("Anna", "anna"), Set.of("Ungdom"), new Validity(TODAY.minusYears(1), null)));
        contacts.enter(acts.contactPerson(), starting(TODAY, district, named("Caller", USER)));
        CaseId id = acts.applied(FlatCase.training());
        town.as(acts.contactPerson(), "case.assign-owner", Cases.class, cases -> {
            cases.assignOwner(id, Expected.any(), "anna");
            return true;
        });

        ContactPersonId bo =
                contacts.handOver(acts.contactPerson(), anna, new HandOver(named("Bo", "bo"), TODAY, "Byter tjänst"));

        ContactPersonView before = contacts.read(acts.agency(), anna);
        ContactPersonView after = contacts.read(acts.agency(), bo);
        assertThat(before.head().valid().to()).isEqualTo(TODAY.minusDays(1));
        assertThat(before.head().successor()).contains(bo);
        assertThat(after.sections()).containsExactly("Ungdom");
        assertThat(after.head().valid().from()).isEqualTo(TODAY);
        assertThat(acts.file(id).handling().owner()).isEqualTo(Optional.of("bo"));
        assertThat(town.told()).contains(new ContactEvent.HandedOver(anna, bo, TODAY));
        Refused.with(
                "handed-over-already",
                "on",
                () -> contacts.handOver(acts.contactPerson(), anna, new HandOver(named("Disa", null), TODAY, "Igen")));
    }

    @Test
    void nobody_hands_over_what_is_not_theirs_or_not_yet() {
        ContactPersonId id = contacts.enter(acts.agency(), starting(TODAY, institution, named("Anna", "anna")));
        contacts.enter(acts.agency(), starting(TODAY.minusDays(9), institution, named("Bo", "bo")));

        Refused.with(
                "of-another-organisation",
                "organisation",
                () -> contacts.handOver(acts.contactPerson(), id, new HandOver(named("Disa", null), TODAY, "Nej")));
        Refused.with(
                "not-valid-then",
                "on",
                () -> contacts.handOver(acts.agency(), id, new HandOver(named("Disa", null), TODAY, "Samma dag")));
        Refused.with(
                "day-too-late",
                "on",
                () -> contacts.handOver(
                        acts.agency(), id, new HandOver(named("Disa", null), TODAY.plusDays(1), "I morgon")));
        Refused.with(
                "unknown-contact-person",
                () -> contacts.handOver(
                        acts.agency(), ContactPersonId.next(), new HandOver(named("Disa", null), TODAY, "Vem?")));
    }

    @Test
    void who_is_named_by_an_account_works_there() {
        contacts.admit("elsewhere", town.the(OrganisationKind.HOUSING_COMPANY));
        ContactPersonId id =
                contacts.enter(acts.agency(), starting(TODAY.minusDays(9), district, named("Anna", "anna")));
        ReachedPerson elsewhere = named("Bo", "elsewhere");
        ReachedPerson nobody = named("Bo", "nobody");

        refusedWork(
                "contact-person.hand-over",
                "successor/user",
                all -> all.handOver(Town.GOTEBORG, id, new HandOver(elsewhere, TODAY, "Slutar")));
        refusedWork(
                "contact-person.enter",
                "person/user",
                all -> all.enter(Town.GOTEBORG, starting(TODAY, district, elsewhere)));
        refusedWork("contact-person.cover", "standIn/user", all -> {
            all.cover(Town.GOTEBORG, id, new Cover(nobody, TODAY, TODAY));
            return id;
        });
        assertThat(contacts.read(acts.agency(), id).head().successor()).isEmpty();
    }

    @Test
    void nobody_succeeds_while_being_a_contact_person_there() {
        ContactPersonId id =
                contacts.enter(acts.agency(), starting(TODAY.minusDays(9), district, named("Anna", "anna")));
        contacts.enter(acts.agency(), starting(TODAY.minusDays(9), district, named("Bo", "bo")));

        Refused.with(
                "already-contact-person",
                "successor/user",
                () -> contacts.handOver(acts.agency(), id, new HandOver(named("Bo", "bo"), TODAY, "Tar över")));
        assertThat(contacts.read(acts.agency(), id).head().successor()).isEmpty();
    }

    @Test
    @Shows("S-89")
    void the_agency_enters_its_own_officers_and_anybody_s_contact_persons() {
        ContactPersonId officer = contacts.enter(
                acts.agency(), starting(TODAY, town.the(OrganisationKind.HOUSING_AGENCY), named("Siv", "siv")));
        contacts.cover(acts.agency(), officer, new Cover(named("Tor", "tor"), TODAY, TODAY.plusDays(5)));

        ContactPersonView read = contacts.read(acts.contactPerson(), officer);
        assertThat(read.head().role()).isEqualTo(ContactRole.AGENCY_OFFICER);
        assertThat(read.covers()).extracting(cover -> cover.standIn().name()).containsExactly("Tor");
        Refused.with(
                "of-another-organisation",
                "organisation",
                () -> contacts.enter(acts.contactPerson(), starting(TODAY, institution, named("Anna", null))));
        Refused.with(
                "not-such-an-organisation",
                "organisation",
                () -> contacts.enter(
                        acts.agency(),
                        starting(TODAY, town.the(OrganisationKind.SUPPORT_PROVIDER), named("Anna", null))));
    }

    @Test
    @Shows("S-93")
    void landlords_and_officials_read_how_each_is_reached_and_no_text_says_who() {
        ContactPersonId id = contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", null)));

        for (Actor reader :
                List.of(acts.landlord(), town.somebody("district-case-officer", district), acts.contactPerson())) {
            assertThat(contacts.read(reader, id).person().email()).isEqualTo("anna@example.se");
        }
        assertThat(contacts.read(acts.agency(), id).toString()).doesNotContain("Anna", "08-123", "@");
    }

    @Test
    void somebody_is_entered_once_at_a_time_whole_and_in_order() {
        contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", "anna")));

        Refused.with(
                "already-contact-person",
                "person/user",
                () -> contacts.enter(acts.agency(), starting(TODAY.plusYears(1), district, named("Anna", "anna"))));
        Refused.with(
                "missing-part",
                "person/name",
                () -> contacts.enter(acts.agency(), starting(TODAY, district, named(" ", null))));
        Refused.with(
                "ends-before-it-begins",
                "valid/to",
                () -> contacts.enter(
                        acts.agency(),
                        new NewContactPerson(
                                district, named("Bo", null), Set.of(), new Validity(TODAY, TODAY.minusDays(1)))));
        assertThat(town.count("contact_person")).isOne();
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(ContactRefusal.class);
    }

    private void refusedWork(String operation, String field, Function<ContactPersons, ContactPersonId> act) {
        Refused.with("works-elsewhere", field, () -> town.as(acts.agency(), operation, ContactPersons.class, act));
    }
}
