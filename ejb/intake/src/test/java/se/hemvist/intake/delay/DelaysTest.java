package se.hemvist.intake.delay;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** FL 11-12 §§. The application came on 12 October 2026. */
@Shows("L-22")
class DelaysTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 13);

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @ParameterizedTest
    @CsvSource({"2026-10-12, 2027-04-13", "2026-08-31, 2027-03-01", "2026-11-30, 2027-05-31", "2027-08-31, 2028-03-01"})
    @Shows("C-24")
    void a_decision_may_be_asked_for_when_six_months_have_passed(LocalDate receivedOn, LocalDate first) {
        assertThat(policy(receivedOn).firstDay(receivedOn)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-13, 2027-05-04, 2027-05-11", "2026-11-28, 2026-12-19, 2026-12-26"})
    @Shows({"C-24", "A-61"})
    void it_is_answered_within_four_weeks_to_the_day(LocalDate askedOn, LocalDate warned, LocalDate due) {
        assertThat(policy(askedOn).watch(askedOn)).isEqualTo(Span.of(warned, due));
    }

    @Test
    @Shows("C-24")
    void a_request_is_watched_until_the_application_is_decided_on() {
        CaseId id = referred();
        town.itIs(FIRST_DAY);

        asked(id, FIRST_DAY);

        assertThat(town.deadlines()).contains("C-24 OPEN 2027-05-11");
        assertThat(recomputed()).hasSize(1);
        Refused.with("already-asked", () -> asked(id, FIRST_DAY));
        decidedOn(id, CaseState.ALTERNATIVE_NEEDED);
        assertThat(town.deadlines()).contains("C-24 OPEN 2027-05-11");
        decidedOn(id, CaseState.GRANTED);
        assertThat(town.deadlines()).contains("C-24 MET 2027-05-11");
        assertThat(recomputed()).isEmpty();
        assertThat(view(id).request().orElseThrow().answeredOn()).contains(FIRST_DAY);
    }

    @Test
    void a_request_in_a_case_that_is_taken_back_is_not_answered_and_no_longer_watched() {
        town.heardBy("delay.DecidedCases");
        CaseId id = referred();
        town.itIs(FIRST_DAY);
        asked(id, FIRST_DAY);

        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "case.withdraw",
                Withdrawals.class,
                withdrawals -> {
                    withdrawals.withdraw(
                            id, Expected.any(), new Withdrawal(WishedBy.PERSON, FIRST_DAY, "Har en egen lägenhet."));
                    return true;
                });

        assertThat(town.deadlines()).contains("C-24 CANCELLED 2027-05-11");
        assertThat(recomputed()).isEmpty();
        assertThat(view(id).request().orElseThrow().answeredOn()).isEmpty();
        Refused.with("nothing-asked", () -> turnedDown(id, "Återtagen."));
    }

    @Test
    void not_before_its_day_nor_in_days_to_come() {
        CaseId id = referred();
        town.itIs(FIRST_DAY);

        Refused.with("not-long-enough", "askedOn", () -> asked(id, FIRST_DAY.minusDays(1)));
        Refused.with("day-too-late", "askedOn", () -> asked(id, FIRST_DAY.plusDays(1)));
        Refused.with("nothing-asked", () -> turnedDown(id, "Utredningen pågår."));
    }

    @Test
    @Shows("C-24")
    void a_request_may_be_turned_down_with_a_reason() {
        CaseId id = referred();
        town.itIs(FIRST_DAY);
        asked(id, FIRST_DAY);

        Refused.with("missing-part", "reason", () -> turnedDown(id, " "));
        turnedDown(id, "Utredningen är inte klar.");

        assertThat(town.deadlines()).contains("C-24 MET 2027-05-11");
        assertThat(view(id).request().orElseThrow().turnedDownBecause()).contains("Utredningen är inte klar.");
        Refused.with("nothing-asked", () -> turnedDown(id, "Igen"));
    }

    @Test
    void a_delay_is_told_with_its_reason_and_the_day_on_which_a_decision_is_expected() {
        CaseId id = referred();

        told(id, new DelayNotice(TODAY, "Läkarintyget dröjer.", LocalDate.of(2027, 1, 15)));

        assertThat(view(id).notices())
                .containsExactly(new DelayNotice(TODAY, "Läkarintyget dröjer.", LocalDate.of(2027, 1, 15)));
        Refused.with(
                "day-too-early", "expectedOn", () -> told(id, new DelayNotice(TODAY, "Dröjer", TODAY.minusDays(1))));
        Refused.with("day-too-late", "toldOn", () -> told(id, new DelayNotice(TODAY.plusDays(1), "Dröjer", TODAY)));
        Refused.with("missing-part", "reason", () -> told(id, new DelayNotice(TODAY, "", TODAY)));
    }

    @Test
    void nothing_is_delayed_once_the_application_is_decided_on() {
        CaseId id = acts.waitingForFlat();

        Refused.with("nothing-delayed", () -> told(id, new DelayNotice(TODAY, "Dröjer", TODAY)));
        Refused.with("nothing-delayed", () -> asked(id, TODAY));
    }

    @Test
    void where_a_company_rules_nobody_asks_for_a_decision_under_the_act() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.applied(FlatCase.trial("199906042388"));

        assertThat(DelayPolicy.of(Programme.TRAINING)).isEmpty();
        Refused.with(
                "no-authority",
                () -> town.as(
                        town.somebody("social-worker", OrganisationKind.DISTRICT_ADMINISTRATION),
                        "decision-request.receive",
                        Delays.class,
                        delays -> {
                            delays.ask(id, Expected.any(), TODAY);
                            return true;
                        }));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(DelayRefusal.class));
    }

    private static DelayPolicy policy(LocalDate day) {
        return DelayPolicy.of(Programme.HOUSING_FIRST).orElseThrow().on(day).rule();
    }

    private CaseId referred() {
        return acts.referred(AReferral.inOrder().in(town));
    }

    private List<Derived> recomputed() {
        return town.ask(
                RequestDue.class, kind -> kind.recompute(town.clock().today()).toList());
    }

    private void decidedOn(CaseId id, CaseState state) {
        town.ask(DecidedCases.class, cases -> {
            cases.on(new Advanced(id, CaseState.LANDLORD_CHECKED, state, FIRST_DAY));
            return true;
        });
    }

    private void asked(CaseId id, LocalDate on) {
        does("decision-request.receive", delays -> delays.ask(id, Expected.any(), on));
    }

    private void turnedDown(CaseId id, String reason) {
        LocalDate today = town.clock().today();
        does("decision-request.turn-down", delays -> delays.turnDown(id, Expected.any(), today, reason));
    }

    private void told(CaseId id, DelayNotice notice) {
        does("delay.notify", delays -> delays.tell(id, Expected.any(), notice));
    }

    private DelaysView view(CaseId id) {
        return town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "delay.list",
                Delays.class,
                delays -> delays.of(id));
    }

    private void does(String operation, Consumer<Delays> work) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                operation,
                Delays.class,
                delays -> {
                    work.accept(delays);
                    return true;
                });
    }
}
