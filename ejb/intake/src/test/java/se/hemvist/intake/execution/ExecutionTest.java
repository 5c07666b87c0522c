package se.hemvist.intake.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.execution.ExecutionRefusal.NotCarriedOut;
import se.hemvist.intake.execution.ExecutionRefusal.NotWaiting;
import se.hemvist.intake.execution.ExecutionStep.Reason;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** SoL 2025:400 34:1: three months from the decision, or from the break. */
@Shows("L-23")
class ExecutionTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 30);

    @ParameterizedTest(name = "since {0}")
    @CsvSource({
        "2026-11-30, 2027-02-28, 2027-01-29",
        "2026-11-02, 2027-02-02, 2027-01-03",
        "2027-11-30, 2028-02-29, 2028-01-30",
        "2026-09-26, 2026-12-26, 2026-11-26",
        "2025-06-30, 2025-09-30, 2025-08-31"
    })
    @Shows({"C-25", "A-61"})
    void three_months_end_on_the_day_of_the_same_number_though_it_be_a_day_of_rest(
            LocalDate since, LocalDate last, LocalDate warned) {
        ExecutionPolicy policy = ExecutionPolicy.ASSISTANCE.on(since).rule();

        assertThat(policy.watch(since)).isEqualTo(Span.of(warned, last));
        assertThat(policy.lastDay(since)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            textBlock =
                    """
            it waits from its own day                |                                        | 2026-11-30>
            it is carried out                        | C 2027-01-15                           | 2026-11-30>2027-01-15
            carried out on its own day               | C 2026-11-30                           | 2026-11-30>2026-11-30
            broken off it waits from the break       | C 2027-01-15, B 2027-06-01             | 2026-11-30>2027-01-15 2027-06-01!>
            carried out again                        | C 2027-01-15, B 2027-06-01, C 2027-07-01 | 2026-11-30>2027-01-15 2027-06-01!>2027-07-01
            what the person asks does not stop it    | E 2026-12-01                           | 2026-11-30>
            closed otherwise                         | E 2026-12-01, X 2026-12-24             | 2026-11-30>2026-12-24
            a break of what waits changes nothing    | B 2026-12-24                           | 2026-11-30>
            """)
    @Shows("C-25")
    void waits_from_the_decision_or_the_break_until_it_is_carried_out(String when, String steps, String waits) {
        assertThat(waits(steps == null ? "" : steps)).as(when).isEqualTo(waits);
    }

    @Test
    void only_what_waits_is_explained_or_closed() {
        Execution done = execution("C 2027-01-15");

        assertThatThrownBy(() -> done.explain(ExecutionStep.explained(DECIDED, Reason.NO_FLAT, "")))
                .isInstanceOfSatisfying(NotWaiting.class, Refusals::demandSaid);
        assertThatThrownBy(() -> done.close(LocalDate.of(2027, 2, 1), "Behövs inte"))
                .isInstanceOf(NotWaiting.class);
        assertThat(done.carryOut(LocalDate.of(2027, 2, 1))).isEmpty();
        assertThat(done.lapse(LocalDate.of(2027, 2, 1), "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, false", "2026-11-30, true", "2027-03-01, true"})
    @Shows("C-25")
    void why_it_waits_is_told_from_the_decision_on_and_though_the_three_months_have_passed(LocalDate on, boolean told) {
        ExecutionStep asks = ExecutionStep.explained(on, Reason.ASKED_TO_WAIT, "Vill vänta");

        if (told) {
            assertThat(execution("").explain(asks)).isEqualTo(asks);
        } else {
            assertThatThrownBy(() -> execution("").explain(asks)).isInstanceOf(DayTooEarly.class);
        }
    }

    @Test
    void only_what_is_carried_out_is_broken_off_and_not_before_it_was() {
        assertThatThrownBy(() -> execution("").breakOff(LocalDate.of(2027, 2, 1), "Avhyst"))
                .isInstanceOfSatisfying(NotCarriedOut.class, Refusals::demandSaid);
        assertThatThrownBy(() -> execution("C 2027-01-15").breakOff(LocalDate.of(2027, 1, 14), "Avhyst"))
                .isInstanceOf(DayTooEarly.class);
        assertThat(execution("C 2027-01-15")
                        .breakOff(LocalDate.of(2027, 1, 15), "Avhyst")
                        .on())
                .isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @ParameterizedTest(name = "{0}: {2} was {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            textBlock =
                    """
            that day                             | C 2027-01-15               | 2027-01-15 | 2027-01-10 | C 2027-01-10
            another day is left                  | C 2027-01-15               | 2027-01-14 | 2027-01-10 | C 2027-01-15
            not before the decision              | C 2026-11-30               | 2026-11-20 | 2026-11-10 | C 2026-11-30
            carried out before it, and after now | C 2026-11-30               | 2026-11-20 | 2026-12-02 | C 2026-12-02
            what waits goes on waiting           |                            | 2027-01-15 | 2027-01-10 |
            closed otherwise                     | X 2027-01-15               | 2027-01-15 | 2027-01-10 | X 2027-01-15
            broken off later                     | C 2027-01-15, B 2027-06-01 | 2027-01-15 | 2027-06-01 | C 2027-06-01, B 2027-06-01
            broken off before                    | C 2027-01-15, B 2027-06-01 | 2027-01-15 | 2027-06-02 | day-too-late
            another wait is left                 | C 2027-01-15, B 2027-06-01, C 2027-07-01 | 2027-01-15 | 2027-01-20 | C 2027-01-20, B 2027-06-01, C 2027-07-01
            """)
    void was_carried_out_on_another_day_than_was_recorded(
            String when, @Nullable String steps, LocalDate was, LocalDate on, @Nullable String right) {
        Execution recorded = execution(steps == null ? "" : steps);

        if ("day-too-late".equals(right)) {
            assertThatThrownBy(() -> recorded.carriedOutOn(was, on)).isInstanceOf(DayTooLate.class);
        } else {
            assertThat(recorded.carriedOutOn(was, on))
                    .as(when)
                    .isEqualTo(execution(right == null ? "" : right).steps());
        }
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(ExecutionRefusal.class));
    }

    private static String waits(String steps) {
        return execution(steps).waits().stream()
                .map(wait -> wait.since()
                        + (wait.interrupted() ? "!" : "")
                        + ">"
                        + wait.until().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static Execution execution(String steps) {
        List<ExecutionStep> read = new ArrayList<>();
        Arrays.stream(steps.split(", ", -1)).filter(step -> !step.isEmpty()).forEach(step -> {
            LocalDate on = LocalDate.parse(step.substring(2));
            read.add(
                    switch (step.charAt(0)) {
                        case 'C' -> ExecutionStep.carriedOut(on);
                        case 'B' -> ExecutionStep.brokenOff(on, "Avbrott");
                        case 'X' -> ExecutionStep.closed(on, "Behövs inte");
                        default -> ExecutionStep.explained(on, Reason.ASKED_TO_WAIT, "Vill vänta");
                    });
        });
        return new Execution(DECIDED, read);
    }
}
