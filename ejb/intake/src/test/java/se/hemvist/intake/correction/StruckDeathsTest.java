package se.hemvist.intake.correction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.CompletionAsked;
import se.hemvist.intake.flatapplication.Completions;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.Death.ToldBy;
import se.hemvist.intake.party.KnownDeath;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** a death that was recorded of somebody who lives is struck, and what it ended goes on where it stood. */
@Shows("A-82")
class StruckDeathsTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate LATER = TODAY.plusDays(1);
    private static final Death DEATH = new Death(TODAY.minusDays(2), ToldBy.POPULATION_REGISTER);
    private static final String WHY = "Dödsfallet gällde en annan person.";

    private final Town town = RunningCases.town().publishingKinds();
    private final FirstCase cases = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final PersonActs acts = new PersonActs(town);
    private final RunningCases running = new RunningCases(town, cases);

    @Test
    @Shows({"T-15", "T-19", "C-25"})
    void a_case_goes_on_where_it_stood_with_all_that_was_due() {
        goesOn(CaseState.REFERRED, () -> cases.referred(AReferral.inOrder().in(town)));
    }

    @Test
    @Shows({"T-19", "C-25"})
    void decisions_that_waited_to_be_carried_out_wait_on() {
        goesOn(CaseState.WAITING_FOR_FLAT, cases::waitingForFlat);
    }

    @Test
    @Shows("T-36")
    void an_application_is_still_to_be_ruled_on() {
        goesOn(acts.contactPerson(), CaseState.RECEIVED, () -> flats.applied(FlatCase.trial("198001022386")));
    }

    @Test
    void parts_that_were_asked_for_are_waited_for_still() {
        goesOn(acts.contactPerson(), CaseState.COMPLETION_REQUESTED, () -> {
            CaseId id = flats.applied(new NewFlatApplication(
                    Programme.TRIAL,
                    Optional.of(FlatCase.person("199906042388")),
                    FlatCase.parts(ApplicationPart.BACKGROUND, ApplicationPart.REHABILITATION)));
            town.as(flats.agency(), "completion.ask", Completions.class, use -> {
                use.ask(
                        id,
                        Expected.any(),
                        new CompletionAsked(
                                EnumSet.of(ApplicationPart.ACTION_PLAN, ApplicationPart.ABILITY),
                                TODAY.plusDays(14),
                                Optional.empty()));
                return true;
            });
            return id;
        });
    }

    private void goesOn(CaseState stood, Supplier<CaseId> begun) {
        goesOn(acts.socialWorker(), stood, begun);
    }

    private void goesOn(Actor actor, CaseState stood, Supplier<CaseId> begun) {
        CaseId id = begun.get();
        assertThat(cases.state(id)).isEqualTo(stood);
        List<String> due = town.openDeadlines();
        assertThat(due).isNotEmpty();
        died(actor, id);
        assertThat(town.openDeadlines()).isEmpty();
        town.itIs(LATER);

        strike(actor, id, WHY);

        assertThat(cases.state(id)).isEqualTo(stood);
        assertThat(town.openDeadlines()).containsExactlyInAnyOrderElementsOf(due);
        assertThat(acts.read(actor, id).death()).isEmpty();
    }

    @Test
    void the_timeline_tells_who_struck_it_and_why_and_those_who_work_on_the_case_are_told() {
        CaseId id = cases.waitingForFlat();
        PersonId person = cases.file(id).person().orElseThrow();
        died(id);
        town.itIs(LATER);

        strike(id);

        assertThat(acts.last(acts.socialWorker(), id)).satisfies(line -> {
            assertThat(line.occurrence())
                    .isEqualTo(Occurrence.of("death-struck", LATER).because(WHY));
            assertThat(line.who()).isEqualTo(acts.socialWorker().user());
        });
        assertThat(town.told()).contains(new DeathStruck(person, new KnownDeath(DEATH.on(), TODAY), LATER));
        assertThat(running.lettersTo("death-struck")).contains(town.the(OrganisationKind.COORDINATION_UNIT));
    }

    @Test
    void a_case_that_was_in_offer_waits_for_other_flats() {
        CaseId id = running.inOffer();
        died(id);

        strike(id);

        assertThat(cases.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(running.flats()).containsOnly(FlatState.VACANT);
        assertThat(running.recomputed()).hasSameSizeAs(town.openDeadlines());
    }

    @Test
    void a_case_that_has_come_to_a_home_stands_where_it_stood() {
        CaseId id = running.housed();
        died(id);

        strike(id);

        assertThat(cases.state(id)).isEqualTo(CaseState.HOUSED);
        assertThat(acts.read(acts.socialWorker(), id).death()).isEmpty();
    }

    @Test
    void a_true_death_may_be_recorded_after_it() {
        CaseId id = cases.referred(AReferral.inOrder().in(town));
        died(id);
        strike(id);

        died(id);

        assertThat(cases.state(id)).isEqualTo(CaseState.WITHDRAWN);
        assertThat(acts.read(acts.socialWorker(), id).death()).contains(DEATH);
    }

    @Test
    void only_a_death_that_is_recorded_is_struck_and_with_a_reason() {
        CaseId id = cases.referred(AReferral.inOrder().in(town));

        Refused.with("not-dead", () -> strike(id));
        died(id);
        Refused.with("missing-part", "reason", () -> strike(acts.socialWorker(), id, " "));
    }

    @Test
    void a_person_has_one_open_case_in_a_programme() {
        CaseId id = cases.referred(AReferral.inOrder().in(town));
        died(id);
        cases.referred(AReferral.inOrder().message("m-2").in(town));

        Refused.with("already-open", () -> strike(id));
    }

    private void died(CaseId id) {
        died(acts.socialWorker(), id);
    }

    private void died(Actor actor, CaseId id) {
        town.as(actor, "person.record-death", Deaths.class, deaths -> {
            deaths.record(id, Expected.any(), DEATH);
            return true;
        });
    }

    private void strike(CaseId id) {
        strike(acts.socialWorker(), id, WHY);
    }

    private void strike(Actor actor, CaseId id, String reason) {
        town.as(actor, "person.strike-death", StruckDeaths.class, deaths -> {
            deaths.strike(id, Expected.any(), reason);
            return true;
        });
    }
}
