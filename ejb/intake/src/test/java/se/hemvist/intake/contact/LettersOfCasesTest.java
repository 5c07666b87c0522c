package se.hemvist.intake.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.TownInCharge;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.party.Accounts;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.outbox.InCharge;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.contact.TownContacts.named;
import static se.hemvist.intake.contact.TownContacts.starting;

/** Stockholms broschyr, «Bostadsförmedlingens kontaktperson»: flats are mediated between the agency and contact persons. */
@Shows("S-47")
class LettersOfCasesTest {

    private static final LocalDate TODAY = Town.START;
    private static final String MAILBOX = "district-administration@example.se";
    private static final String APPLICANT = "contact-person-1";

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final TownContacts contacts = new TownContacts(town);
    private final OrganisationId district = town.the(OrganisationKind.DISTRICT_ADMINISTRATION);
    private final CaseId id = acts.applied(FlatCase.trial("199906042388"));

    @ParameterizedTest(name = "from {0} to {1}, stood in for from {2} to {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-11-02 |            |            |            | anna@example.se
            2026-10-01 | 2026-11-02 |            |            | anna@example.se
            2026-10-01 | 2026-11-01 |            |            | district-administration@example.se
            2026-11-03 |            |            |            | district-administration@example.se
            2026-10-01 |            | 2026-10-20 | 2026-11-01 | anna@example.se
            2026-10-01 |            | 2026-10-20 | 2026-11-02 | bo@example.se
            2026-10-01 |            | 2026-11-02 | 2026-11-09 | bo@example.se
            2026-10-01 |            | 2026-11-03 | 2026-11-09 | anna@example.se
            """)
    void a_letter_reaches_the_contact_person_of_the_day_or_the_stand_in_or_else_the_mailbox(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate coverFrom,
            @Nullable LocalDate coverTo,
            String reaches) {
        ContactPersonId anna = contacts.enter(
                acts.agency(), new NewContactPerson(district, named("Anna", "anna"), Set.of(), new Validity(from, to)));
        if (coverFrom != null && coverTo != null) {
            contacts.cover(acts.agency(), anna, new Cover(named("Bo", "bo"), coverFrom, coverTo));
        }

        acts.ruled(id, true, "");
        nightOfADeadline();

        assertThat(addresses("application-ruled")).containsExactly(reaches);
        assertThat(addresses("deadline-digest")).containsExactly(reaches);
    }

    @Test
    void where_nobody_is_entered_it_reaches_the_mailbox() {
        acts.ruled(id, true, "");
        nightOfADeadline();

        assertThat(addresses("application-ruled")).containsExactly(MAILBOX);
        assertThat(addresses("deadline-digest")).containsExactly(MAILBOX);
    }

    @ParameterizedTest(name = "the applicant is {0}, the owner {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            contact-person-1 | cia  | cia@example.se
            contact-person-1 |      | anna@example.se
            contact-person-1 | erik | anna@example.se
            anna             |      | cia@example.se
            """)
    void of_several_it_reaches_who_answers_for_the_case_then_who_applied_then_who_is_it_for_all(
            String annasUser, @Nullable String owner, String reaches) {
        contacts.enter(acts.agency(), ofSection("Anna", annasUser, TODAY.minusYears(2)));
        contacts.enter(acts.agency(), starting(TODAY, district, named("Cia", "cia")));
        contacts.enter(acts.agency(), ofSection("Disa", "disa", TODAY.minusYears(3)));
        Optional.ofNullable(owner).ifPresent(this::own);

        acts.ruled(id, true, "");
        nightOfADeadline();

        assertThat(addresses("application-ruled")).containsExactly(reaches);
        assertThat(addresses("deadline-digest")).containsExactly(reaches);
    }

    @ParameterizedTest(name = "of {0}, while Bo stands in: {1}")
    @CsvSource({"anna, false, true", "bo, false, false", "anna, true, false", "bo, true, true", "erik, true, true"})
    void a_case_is_the_own_of_who_answers_for_it_and_of_who_reads_what_reaches_whoever_is_in_charge(
            String user, boolean standsIn, boolean own) {
        ContactPersonId anna = contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", "anna")));
        if (standsIn) {
            contacts.cover(acts.agency(), anna, new Cover(named("Bo", "bo"), TODAY, TODAY.plusDays(5)));
        }
        own("erik");

        Set<UUID> theirs = town.inTransaction(
                () -> TownInCharge.own(town).of(user, district.value(), Set.of(id.value(), new UUID(4, 2))));

        assertThat(theirs).isEqualTo(own ? Set.of(id.value()) : Set.of());
    }

    @Test
    void after_a_hand_over_it_reaches_who_came_after() {
        ContactPersonId anna = contacts.enter(acts.agency(), ofSection("Anna", APPLICANT, TODAY.minusYears(2)));
        contacts.enter(acts.agency(), starting(TODAY.minusYears(1), district, named("Cia", "cia")));
        contacts.handOver(acts.agency(), anna, new HandOver(named("Eva", null), TODAY, "Byter tjänst"));

        acts.ruled(id, true, "");

        assertThat(addresses("application-ruled")).containsExactly("eva@example.se");
    }

    @Test
    void what_waits_in_the_outbox_at_a_hand_over_reaches_who_came_after() {
        ContactPersonId anna =
                contacts.enter(acts.agency(), starting(TODAY.minusYears(1), district, named("Anna", APPLICANT)));
        nightOfADeadline();
        assertThat(addresses("deadline-digest")).containsExactly("anna@example.se");

        town.itIs(TODAY.plusDays(1));
        contacts.handOver(acts.agency(), anna, new HandOver(named("Eva", null), TODAY.plusDays(1), "Byter tjänst"));

        assertThat(addresses("deadline-digest")).containsExactly("eva@example.se");
    }

    @Test
    void reminders_of_many_cases_each_reach_who_is_in_charge_of_that_case() {
        CaseId other = acts.applied(FlatCase.trial("198001082380"));
        contacts.enter(acts.agency(), starting(TODAY.minusYears(1), district, named("Anna", APPLICANT)));
        contacts.enter(acts.agency(), starting(TODAY, district, named("Cia", "cia")));
        own("cia");

        nightOfADeadline();

        assertThat(Stores.sql(town.database())
                        .list(
                                "select case_id, organisation_id from kernel.outbox join intake.housing_case c"
                                        + " on body like '%' || c.case_number || '%' where kind = 'deadline-digest'",
                                row -> row.getObject(1, UUID.class) + " " + address(row.getObject(2, UUID.class))))
                .containsExactlyInAnyOrder(id.value() + " cia@example.se", other.value() + " anna@example.se");
    }

    @Test
    void all_that_the_agency_writes_of_a_mediation_reaches_the_contact_person_and_the_others_their_mailboxes() {
        contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", APPLICANT)));
        acts.ruled(id, true, "");
        OfferId offer = acts.asked(id, acts.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        acts.cancelled(offer, new SaidNo(TODAY, SaidNo.Side.LANDLORD, "Såld"));

        assertThat(kindsTo("anna@example.se")).contains("application-ruled", "flat-offer", "offer-ended");
        assertThat(kindsTo(MAILBOX)).isEmpty();
        assertThat(kindsTo("housing-company@example.se")).contains("landlord-inquiry", "tenant-proposal");
    }

    @Test
    void a_letter_to_an_organisation_outside_the_case_reaches_its_contact_person_too() {
        OrganisationId other = town.register("bromma", OrganisationKind.DISTRICT_ADMINISTRATION);
        contacts.enter(acts.agency(), starting(TODAY, other, named("Gun", null)));

        town.ask(CaseLetters.class, (CaseLetters letters) -> {
            letters.sendOutside("district-consent-asked", other, id, "district-consents");
            letters.sendAboutNoCase("paper-task", other, "paper-tasks");
            return true;
        });

        assertThat(addresses("district-consent-asked")).containsExactly("gun@example.se");
        assertThat(addresses("paper-task")).as("for whoever is named").containsExactly("bromma@example.se");
    }

    @Test
    @Shows("S-90")
    void while_somebody_stands_in_what_is_written_to_all_contact_persons_reaches_the_stand_in() {
        ContactPersonId anna = contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", null)));
        contacts.cover(acts.agency(), anna, new Cover(named("Bo", null), TODAY, TODAY.plusDays(5)));

        assertThat(address(anna.value())).isEqualTo("bo@example.se");
        town.itIs(TODAY.plusDays(6));
        assertThat(address(anna.value())).isEqualTo("anna@example.se");
    }

    /** A night after the last day of something that the district is to do in each of its cases. */
    private void nightOfADeadline() {
        town.database()
                .execute(
                        """
                        insert into kernel.deadline (deadline_id, kind, acts, subject_id, occasion, case_id, case_number,
                            municipality, organisation_id, role, warn_on, due_on, rule, rule_version, facts)
                        select gen_random_uuid(), 'T-04', false, case_id, '', case_id, case_number, municipality,
                            administration_id, 'contact-person', '2026-11-01', '2026-11-02', 'Sample', '2002-01-01', '{}'
                        from intake.housing_case
                        """);
        InCharge who = TownInCharge.of(town);
        town.inTransaction(() -> {
            Night night = DeadlineBench.on(town.database(), town.clock())
                    .reaching(who)
                    .night();
            return DeadlineBench.said(night, TODAY);
        });
    }

    private NewContactPerson ofSection(String name, String user, LocalDate from) {
        return new NewContactPerson(district, named(name, user), Set.of("Ungdom"), new Validity(from, null));
    }

    private void own(String user) {
        town.as(Calling.somebody("operator"), "account.admit", Accounts.class, accounts -> {
            accounts.admit(user, district);
            return true;
        });
        town.as(acts.contactPerson(), "case.assign-owner", Cases.class, cases -> {
            cases.assignOwner(id, Expected.any(), user);
            return true;
        });
    }

    /** Where the letters of the kind go, as whoever sends them asks. */
    private List<String> addresses(String kind) {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id from kernel.outbox where kind = ?",
                        row -> row.getObject(1, UUID.class),
                        kind)
                .stream()
                .map(this::address)
                .toList();
    }

    private List<String> kindsTo(String address) {
        record Letter(String kind, UUID to) {}
        return Stores.sql(town.database())
                .list(
                        "select kind, organisation_id from kernel.outbox",
                        row -> new Letter(row.getString(1), row.getObject(2, UUID.class)))
                .stream()
                .filter(letter -> address(letter.to()).equals(address))
                .map(Letter::kind)
                .toList();
    }

    private String address(UUID to) {
        Optional<String> person =
                town.<ContactAddresses, Optional<String>>ask(ContactAddresses.class, book -> book.email(to));
        return person.or(() -> town.<Directory, Optional<String>>ask(Directory.class, directory -> directory
                        .find(new OrganisationId(to))
                        .map(view -> view.contact().email())))
                .orElseThrow();
    }
}
