package se.hemvist.intake.party;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.NewOrganisation.Contact;
import se.hemvist.intake.party.NewOrganisation.Nature;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

class PartyTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();

    @Test
    @Shows({"S-02", "G-23"})
    void organisations_of_every_kind_and_ownership_are_registered_and_listed_by_code() {
        for (Ownership ownership : Ownership.values()) {
            register("inst-" + ownership.name().toLowerCase(Locale.ROOT), ownership, TODAY, null);
        }

        Page<OrganisationView> page = town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "organisation.list",
                Organisations.class,
                organisations -> organisations.list(Town.GOTEBORG, new PageRequest(1, 100)));

        assertThat(page.total()).isEqualTo(OrganisationKind.values().length + 3);
        assertThat(page.items()).extracting(view -> view.code().value()).isSorted();
        assertThat(page.items())
                .extracting(view -> view.nature().kind())
                .containsAll(EnumSet.allOf(OrganisationKind.class));
        assertThat(page.items())
                .extracting(OrganisationView::nature)
                .contains(
                        new Nature(OrganisationKind.CARE_INSTITUTION, Ownership.PRIVATE),
                        new Nature(OrganisationKind.CARE_INSTITUTION, Ownership.CITY));
    }

    @Test
    void a_code_names_one_organisation() {
        Refused.with("code-taken", "code", () -> register("support-provider", Ownership.CITY, TODAY, null));
        Refused.with("unknown-code", () -> resolve("no-such-code"));
        assertThat(resolve("support-provider")).isEqualTo(town.the(OrganisationKind.SUPPORT_PROVIDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SF", "sf_hisingen", "-sf", "sf--hisingen", "åäö"})
    void a_code_is_kebab_case(String code) {
        Refused.with("malformed-code", "code", () -> new OrganisationCode(code).value());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, false", "2026-11-02, true", "2026-11-30, true", "2026-12-01, false"})
    void an_organisation_takes_part_from_its_first_day_to_its_last(LocalDate day, boolean takesPart) {
        OrganisationId id = register("inst-2", Ownership.CITY, TODAY, LocalDate.of(2026, 11, 30));
        Demand demand = new Demand(Town.GOTEBORG, Set.of(OrganisationKind.CARE_INSTITUTION), day);

        if (takesPart) {
            OrganisationView view = town.ask(Directory.class, directory -> directory.require(id, demand, "x"));
            assertThat(view.id()).isEqualTo(id);
        } else {
            Refused.with(
                    "not-such-an-organisation",
                    "x",
                    () -> town.ask(Directory.class, directory -> directory.require(id, demand, "x")));
        }
    }

    @Test
    void the_house_is_there_for_the_municipalities_that_have_an_organisation() {
        Set<Municipality> served = town.ask(RegisteredOrganisations.class, RegisteredOrganisations::municipalities);

        assertThat(served).containsExactly(Town.GOTEBORG);
    }

    @Test
    @Shows({"S-02", "G-23"})
    void one_until_further_notice_gets_a_last_day_and_takes_no_part_in_what_begins_later() {
        OrganisationId id = register("inst-4", Ownership.CITY, TODAY.minusDays(9), null);

        Refused.with("last-day-too-early", "lastDay", () -> end(id, TODAY.minusDays(1)));
        end(id, TODAY);
        Refused.with("organisation-over", "lastDay", () -> end(id, TODAY.plusDays(1)));
        Refused.with("unknown-organisation", () -> end(OrganisationId.next(), TODAY));

        Demand demand = new Demand(Town.GOTEBORG, Set.of(OrganisationKind.CARE_INSTITUTION), TODAY.plusDays(1));
        Refused.with(
                "not-such-an-organisation",
                "x",
                () -> town.ask(Directory.class, directory -> directory.require(id, demand, "x")));
    }

    @Test
    void it_does_not_end_before_it_starts() {
        Refused.with(
                "ends-before-it-starts",
                "validTo",
                () -> register("inst-3", Ownership.CITY, TODAY, TODAY.minusDays(1)));
    }

    @Test
    void a_user_works_in_one_organisation_and_can_move() {
        admit("anna", town.the(OrganisationKind.SUPPORT_PROVIDER));
        admit("anna", town.otherCompany());

        var membership = town.ask(Memberships.class, memberships -> memberships.of("anna"));
        var nobody = town.ask(Memberships.class, memberships -> memberships.of("nobody"));
        assertThat(membership.map(found -> found.organisation()))
                .contains(town.otherCompany().value());
        assertThat(nobody).isEmpty();
        Refused.with("unknown-organisation", () -> admit("anna", OrganisationId.next()));
    }

    @Test
    void mail_goes_to_the_organisation() {
        var email = town.ask(
                Memberships.class,
                memberships -> memberships.email(town.otherCompany().value()));

        assertThat(email).contains("other-company@example.se");
    }

    @Test
    void a_person_is_entered_once_and_protection_stays() {
        PersonId first = admit(false, "Prov");
        PersonId again = admit(true, "Prov");
        PersonId later = admit(false, "Prov");

        assertThat(List.of(again, later)).containsOnly(first);
        PersonView person = town.ask(Persons.class, persons -> persons.get(first));
        assertThat(person.protectedIdentity()).isTrue();
        Refused.with(
                "name-missing",
                "person/givenName",
                () -> town.ask(
                        Persons.class,
                        persons -> persons.admit(
                                Town.GOTEBORG,
                                new NewPerson(IdentityNumber.parse("198001082380"), " ", "Person", false))));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(PartyRefusal.class);
    }

    private PersonId admit(boolean protectedIdentity, String givenName) {
        NewPerson person = new NewPerson(IdentityNumber.parse("198001022386"), givenName, "Person", protectedIdentity);
        return town.ask(Persons.class, persons -> persons.admit(Town.GOTEBORG, person));
    }

    private void admit(String user, OrganisationId organisation) {
        town.as(Calling.somebody("operator"), "account.admit", Accounts.class, accounts -> {
            accounts.admit(user, organisation);
            return true;
        });
    }

    private OrganisationId resolve(String code) {
        return town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "organisation.resolve",
                Organisations.class,
                organisations -> organisations.idOf(Town.GOTEBORG, new OrganisationCode(code)));
    }

    private void end(OrganisationId id, LocalDate lastDay) {
        town.as(Calling.somebody("operator"), "organisation.end", Organisations.class, organisations -> {
            organisations.end(id, lastDay);
            return true;
        });
    }

    private OrganisationId register(String code, Ownership ownership, LocalDate from, LocalDate to) {
        NewOrganisation organisation = new NewOrganisation(
                Town.GOTEBORG,
                new OrganisationCode(code),
                new Nature(OrganisationKind.CARE_INSTITUTION, ownership),
                new Contact(code, null, code + "@example.se"),
                new Validity(from, to));
        return town.as(
                Calling.somebody("operator"),
                "organisation.register",
                Organisations.class,
                organisations -> organisations.register(organisation));
    }
}
