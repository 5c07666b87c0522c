package se.hemvist.intake.correction;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseView.Known;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.PersonView.Former;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.correction.PersonActs.COORDINATION;
import static se.hemvist.intake.correction.PersonActs.PERSONAL;
import static se.hemvist.intake.correction.PersonActs.WHY;

/** Lag (2022:1697) 8 §: who is entered in the population register gets a personal number in the place of a coordination number. */
class ReplacedNumbersTest {

    private static final LocalDate TODAY = Town.START;
    private static final String OTHER_COORDINATION = "198001732380";

    private final Town town = new Town();
    private final FirstCase cases = new FirstCase(town);
    private final PersonActs acts = new PersonActs(town);
    private final CaseId id =
            cases.referred(AReferral.inOrder().about(COORDINATION).in(town));

    @Test
    void the_person_is_known_by_the_new_number_and_goes_on_being_found_by_the_old() {
        acts.replaced(id, PERSONAL, TODAY.minusDays(3), WHY);

        Known read = acts.read(acts.socialWorker(), id);
        assertThat(read.now().identityNumber().digits()).isEqualTo(PERSONAL);
        assertThat(read.former())
                .containsExactly(new Former(
                        IdentityNumber.parse(COORDINATION),
                        "Prov Person",
                        Former.How.REPLACED,
                        TODAY.minusDays(3),
                        acts.socialWorker().user()));
        assertThat(acts.known(COORDINATION)).isEqualTo(acts.known(PERSONAL)).contains(read.now());
        Refused.with(
                "already-open",
                () -> cases.referred(
                        AReferral.inOrder().message("m-2").about(COORDINATION).in(town)));
        assertThat(town.count("person")).isOne();
    }

    @Test
    void all_cases_of_the_person_tell_of_it_and_only_the_one_where_it_was_recorded_tells_why() {
        FlatCase flats = new FlatCase(town);
        CaseId trial = flats.applied(FlatCase.trial(COORDINATION));

        acts.replaced(id, PERSONAL);

        Occurrence told = acts.last(acts.socialWorker(), id).occurrence();
        assertThat(told.what()).isEqualTo("identity-number-replaced");
        assertThat(told.reason()).contains(WHY);
        Occurrence there = acts.last(flats.contactPerson(), trial).occurrence();
        assertThat(there.what()).isEqualTo("identity-number-replaced");
        assertThat(there.reason()).isEmpty();
        assertThat(acts.read(flats.contactPerson(), trial)
                        .now()
                        .identityNumber()
                        .digits())
                .isEqualTo(PERSONAL);
    }

    @Test
    void a_personal_number_is_for_good_and_a_coordination_number_replaces_nothing() {
        Refused.with("not-a-personal-number", "identityNumber", () -> acts.replaced(id, OTHER_COORDINATION));
        acts.replaced(id, PERSONAL);

        Refused.with("already-personal-number", "identityNumber", () -> acts.replaced(id, "198001082380"));
    }

    @Test
    void the_number_of_another_is_refused_and_in_another_municipality_it_is_nobody_s() {
        enter(new Municipality("0180"), PERSONAL);
        enter(Town.GOTEBORG, "198001082380");

        Refused.with("number-of-another", "identityNumber", () -> acts.replaced(id, "198001082380"));
        acts.replaced(id, PERSONAL);
        CaseId next = cases.referred(
                AReferral.inOrder().message("m-2").about(OTHER_COORDINATION).in(town));
        Refused.with("number-of-another", "identityNumber", () -> acts.replaced(next, PERSONAL));
    }

    @Test
    void it_is_said_why_and_from_a_day_that_has_come() {
        Refused.with("missing-part", "reason", () -> acts.replaced(id, PERSONAL, TODAY, " "));
        Refused.with("day-too-late", "on", () -> acts.replaced(id, PERSONAL, TODAY.plusDays(1), WHY));
        acts.replaced(id, PERSONAL, TODAY, WHY);
    }

    @Test
    void a_form_on_paper_that_was_the_first_to_name_the_number_makes_the_person_protected() {
        cases.referred(AReferral.inOrder()
                .message("m-2")
                .about(PERSONAL)
                .withProtectedIdentity()
                .in(town));
        assertThat(acts.read(acts.socialWorker(), id).now().protectedIdentity()).isFalse();

        acts.replaced(id, PERSONAL);

        assertThat(acts.read(acts.socialWorker(), id).now().protectedIdentity()).isTrue();
    }

    @Test
    void what_comes_about_either_number_of_somebody_known_by_a_form_on_paper_goes_on_paper() {
        cases.referred(AReferral.inOrder()
                .message("m-2")
                .about(COORDINATION)
                .withProtectedIdentity()
                .in(town));
        acts.replaced(id, PERSONAL);

        CaseId trial = new FlatCase(town).applied(FlatCase.trial(PERSONAL));

        assertThat(town.count("paper_task")).isEqualTo(2);
        Refused.with("unknown-case", () -> cases.file(trial));
    }

    @Test
    void a_case_that_names_nobody_has_no_number_to_replace() {
        FlatCase flats = new FlatCase(town);
        CaseId training = flats.applied(FlatCase.training());

        Refused.with(
                "nobody-named",
                () -> town.as(flats.contactPerson(), "person.replace-number", PersonIdentities.class, use -> {
                    use.replaceNumber(
                            training, Expected.any(), new NewNumber(IdentityNumber.parse(PERSONAL), TODAY, WHY));
                    return true;
                }));
    }

    @Test
    void nothing_that_is_sent_tells_in_a_log_who_it_is() {
        assertThat(new NewNumber(IdentityNumber.parse(PERSONAL), TODAY, WHY).toString())
                .isEqualTo("NewNumber[19800102-****, 2026-11-02]");
        assertThat(Optional.of(new SameHuman(IdentityNumber.parse(PERSONAL), SameHuman.Keep.PERSON_OF_THE_CASE, WHY)))
                .hasToString("Optional[SameHuman[19800102-****, PERSON_OF_THE_CASE]]");
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(CorrectionRefusal.class);
    }

    private void enter(Municipality municipality, String number) {
        NewPerson person = new NewPerson(IdentityNumber.parse(number), "Någon", "Annan", false);
        town.ask(Persons.class, persons -> persons.admit(municipality, person));
    }
}
