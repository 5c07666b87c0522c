package se.hemvist.intake.correction;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.correction.CorrectionRefusal.BothOpen;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.PersonView.Former;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.hemvist.intake.correction.PersonActs.COORDINATION;
import static se.hemvist.intake.correction.PersonActs.PERSONAL;
import static se.hemvist.intake.correction.PersonActs.WHY;
import static se.hemvist.intake.correction.SameHuman.Keep.PERSON_OF_THE_CASE;
import static se.hemvist.intake.correction.SameHuman.Keep.PERSON_OF_THE_NUMBER;

/** Two rows for one human become one, and whatever names the one that is not kept follows. */
class MergedPersonsTest {

    private static final String THIRD = "198001082380";

    private final Town town = new Town();
    private final FirstCase cases = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final PersonActs acts = new PersonActs(town);
    private final CaseId home =
            cases.referred(AReferral.inOrder().about(COORDINATION).in(town));

    @Test
    void the_cases_of_the_one_are_about_the_other_and_both_numbers_find_the_one_kept() {
        CaseId trial = flats.applied(FlatCase.trial(PERSONAL));
        PersonId merged = acts.read(acts.socialWorker(), home).now().id();
        PersonId kept = acts.read(acts.contactPerson(), trial).now().id();

        acts.merged(home, PERSONAL, PERSON_OF_THE_NUMBER);

        assertThat(List.of(cases.file(home), cases.file(trial)))
                .extracting(file -> file.person().orElseThrow())
                .containsOnly(kept);
        assertThat(acts.known(COORDINATION)).isEqualTo(acts.known(PERSONAL)).isPresent();
        assertThat(acts.read(acts.socialWorker(), home).former())
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.identityNumber().digits()).isEqualTo(COORDINATION);
                    assertThat(former.how()).isEqualTo(Former.How.MERGED);
                    assertThat(former.by()).isEqualTo(acts.socialWorker().user());
                });
        assertThat(acts.last(acts.socialWorker(), home).occurrence().reason()).contains(WHY);
        assertThat(acts.last(acts.contactPerson(), trial).occurrence()).satisfies(told -> {
            assertThat(told.what()).isEqualTo("persons-merged");
            assertThat(told.reason()).isEmpty();
        });
        assertThat(town.told()).contains(new PersonsMerged(kept, merged));
        PersonView readable = town.ask(Persons.class, persons -> persons.get(merged));
        assertThat(readable.identityNumber().digits()).isEqualTo(COORDINATION);
    }

    @Test
    void what_comes_about_the_one_meets_the_open_case_of_the_other() {
        flats.applied(FlatCase.trial(PERSONAL));
        acts.merged(home, PERSONAL, PERSON_OF_THE_NUMBER);

        Refused.with("already-open", () -> flats.applied(FlatCase.trial(COORDINATION)));
        Refused.with(
                "already-open",
                () -> cases.referred(
                        AReferral.inOrder().message("m-2").about(PERSONAL).in(town)));
    }

    @Test
    @Shows("A-66")
    void they_may_not_both_have_an_open_case_in_a_programme_and_one_that_is_over_is_in_nobody_s_way() {
        CaseId second = cases.referred(
                AReferral.inOrder().message("m-2").about(PERSONAL).in(town));

        BothOpen refused =
                catchThrowableOfType(BothOpen.class, () -> acts.merged(home, PERSONAL, PERSON_OF_THE_NUMBER));
        Refusals.demandSaid(refused);
        assertThat(refused.facts())
                .containsEntry("cases", "HV-2026-000001, HV-2026-000002")
                .hasEntrySatisfying(
                        "programme", programme -> assertThat(programme).hasToString("HOUSING_FIRST"));
        withdrawn(second);
        acts.merged(home, PERSONAL, PERSON_OF_THE_NUMBER);
        assertThat(cases.file(home).person()).isEqualTo(cases.file(second).person());
    }

    @Test
    void of_another_administration_s_case_it_is_told_that_there_is_one_and_no_more() {
        OrganisationId other = town.register("other-administration", OrganisationKind.SOCIAL_ADMINISTRATION);
        cases.referred(AReferral.inOrder()
                .message("m-2")
                .about(PERSONAL)
                .from(other, town.the(OrganisationKind.COORDINATION_UNIT)));

        BothOpen refused =
                catchThrowableOfType(BothOpen.class, () -> acts.merged(home, PERSONAL, PERSON_OF_THE_NUMBER));

        assertThat(refused.facts()).containsEntry("cases", "HV-2026-000001");
    }

    @Test
    void nobody_is_merged_twice_with_themselves_or_with_somebody_of_another_municipality() {
        enter(new Municipality("0180"), PERSONAL);
        Refused.with("unknown-person", "identityNumber", () -> acts.merged(home, PERSONAL, PERSON_OF_THE_CASE));
        Refused.with("same-person", "identityNumber", () -> acts.merged(home, COORDINATION, PERSON_OF_THE_CASE));

        enter(Town.GOTEBORG, PERSONAL);
        Refused.with("keeps-coordination-number", "keep", () -> acts.merged(home, PERSONAL, PERSON_OF_THE_CASE));
        acts.merged(home, PERSONAL, PERSON_OF_THE_NUMBER);

        Refused.with("already-merged", "identityNumber", () -> acts.merged(home, COORDINATION, PERSON_OF_THE_CASE));
        Refused.with("same-person", "identityNumber", () -> acts.merged(home, PERSONAL, PERSON_OF_THE_CASE));
    }

    @Test
    void one_who_had_absorbed_another_takes_that_one_along() {
        enter(Town.GOTEBORG, PERSONAL);
        enter(Town.GOTEBORG, THIRD);
        acts.merged(home, PERSONAL, PERSON_OF_THE_NUMBER);

        acts.merged(home, THIRD, PERSON_OF_THE_NUMBER);

        assertThat(acts.known(COORDINATION)).isEqualTo(acts.known(THIRD)).isEqualTo(acts.known(PERSONAL));
        assertThat(acts.read(acts.socialWorker(), home).former())
                .extracting(former -> former.identityNumber().digits())
                .containsExactlyInAnyOrder(COORDINATION, PERSONAL);
    }

    @Test
    void the_one_kept_is_protected_if_either_was() {
        cases.protectedSince(home);
        enter(Town.GOTEBORG, PERSONAL);

        acts.merged(home, PERSONAL, PERSON_OF_THE_NUMBER);

        assertThat(acts.read(acts.socialWorker(), home).now().protectedIdentity())
                .isTrue();
    }

    @Test
    void whoever_has_no_part_in_the_case_merges_nobody_in_it() {
        enter(Town.GOTEBORG, PERSONAL);
        OrganisationId other = town.register("other-administration", OrganisationKind.SOCIAL_ADMINISTRATION);

        Refused.with(
                "not-allowed",
                () -> acts.merged(town.somebody("social-worker", other), home, PERSONAL, PERSON_OF_THE_NUMBER));
        Refused.with(
                "not-allowed",
                () -> acts.merged(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        home,
                        PERSONAL,
                        PERSON_OF_THE_NUMBER));
    }

    private void withdrawn(CaseId id) {
        town.as(acts.socialWorker(), "case.withdraw", Withdrawals.class, use -> {
            use.withdraw(
                    id,
                    Expected.any(),
                    new Withdrawal(WishedBy.PERSON, town.clock().today(), "Vill vänta."));
            return true;
        });
    }

    private void enter(Municipality municipality, String number) {
        NewPerson person = new NewPerson(IdentityNumber.parse(number), "Någon", "Annan", false);
        town.ask(Persons.class, persons -> persons.admit(municipality, person));
    }
}
