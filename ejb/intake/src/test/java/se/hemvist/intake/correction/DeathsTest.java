package se.hemvist.intake.correction;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.Death.ToldBy;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** when somebody has died nothing is asked for them any more; a lease runs on until it is ended. */
@Shows("A-47")
class DeathsTest {

    private static final LocalDate TODAY = Town.START;
    private static final Death DEATH = new Death(TODAY.minusDays(2), ToldBy.POPULATION_REGISTER);

    private final Town town = RunningCases.town();
    private final FirstCase cases = new FirstCase(town);
    private final PersonActs acts = new PersonActs(town);
    private final RunningCases running = new RunningCases(town, cases);

    @Test
    void a_case_without_a_home_is_over_its_offer_called_off_and_its_flats_free() {
        CaseId id = running.inOffer();
        PersonId person = cases.file(id).person().orElseThrow();

        died(id, DEATH);

        assertThat(cases.state(id)).isEqualTo(CaseState.WITHDRAWN);
        assertThat(running.flats()).containsOnly(FlatState.VACANT);
        assertThat(town.openDeadlines()).isEmpty();
        assertThat(running.recomputed()).isEmpty();
        assertThat(town.told()).contains(new PersonDied(person, DEATH.on()));
        assertThat(acts.last(acts.socialWorker(), id).occurrence()).isEqualTo(Occurrence.of("ended-by-death", TODAY));
        assertThat(acts.read(acts.socialWorker(), id).death()).contains(DEATH);
        assertThat(running.lettersTo("person-died"))
                .containsExactlyInAnyOrder(
                        town.the(OrganisationKind.COORDINATION_UNIT),
                        town.the(OrganisationKind.SUPPORT_PROVIDER),
                        town.the(OrganisationKind.LETTING_OFFICE));
    }

    @Test
    void a_case_that_has_come_to_a_home_tells_of_it_and_stands_as_long_as_the_lease() {
        CaseId id = running.housed();

        died(id, DEATH);

        assertThat(cases.state(id)).isEqualTo(CaseState.HOUSED);
        assertThat(acts.last(acts.socialWorker(), id).occurrence()).isEqualTo(Occurrence.of("person-died", DEATH.on()));
        assertThat(running.lettersTo("person-died")).contains(town.the(OrganisationKind.LETTING_OFFICE));
    }

    @Test
    void all_open_cases_of_the_person_are_over() {
        CaseId home = cases.referred(AReferral.inOrder().in(town));
        FlatCase flats = new FlatCase(town);
        CaseId trial = flats.applied(FlatCase.trial("198001022386"));

        died(home, DEATH);

        assertThat(flats.state(trial)).isEqualTo(CaseState.WITHDRAWN);
        assertThat(running.lettersTo("person-died")).contains(town.the(OrganisationKind.DISTRICT_ADMINISTRATION));
    }

    @Test
    void it_is_told_once_of_a_day_that_has_come_and_on_which_the_person_lived() {
        CaseId id = cases.referred(AReferral.inOrder().in(town));

        Refused.with("day-too-late", "on", () -> died(id, new Death(TODAY.plusDays(1), ToldBy.RELATIVE)));
        Refused.with("died-before-birth", "on", () -> died(id, new Death(LocalDate.of(1980, 1, 1), ToldBy.RELATIVE)));
        died(id, new Death(TODAY, ToldBy.RELATIVE));
        Refused.with("already-dead", "on", () -> died(id, DEATH));
    }

    @Test
    void a_case_that_names_nobody_tells_of_no_death() {
        FlatCase flats = new FlatCase(town);
        CaseId training = flats.applied(FlatCase.training());

        Refused.with(
                "nobody-named",
                () -> town.as(flats.contactPerson(), "person.record-death", Deaths.class, deaths -> {
                    deaths.record(training, Expected.any(), DEATH);
                    return true;
                }));
    }

    private void died(CaseId id, Death death) {
        town.as(acts.socialWorker(), "person.record-death", Deaths.class, deaths -> {
            deaths.record(id, Expected.any(), death);
            return true;
        });
    }
}
