package se.hemvist.intake.unexecuted;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.Executions.Waited;
import se.hemvist.intake.execution.ExecutionPolicy;
import se.hemvist.intake.execution.ExecutionStep;
import se.hemvist.intake.execution.ExecutionStep.What;
import se.hemvist.intake.execution.Wait;
import se.hemvist.kernel.number.CaseNumber;

/**
 * A decision in favour that was not carried out in time, as it is reported for a quarter.
 *
 * @param why what was told last of why it waits
 */
public record UnexecutedDecision(
        CaseNumber number, DecisionKind kind, LocalDate decidedOn, Waiting waiting, Optional<Explanation> why) {

    /**
     * How it waits.
     *
     * @param since       the decision's day, or that of the break
     * @param interrupted whether it had been carried out before
     * @param lastDay     the last one on which it would have been in time
     * @param days        from then to the day on which it was carried out or closed, or to which the report goes
     */
    public record Waiting(
            LocalDate since, boolean interrupted, LocalDate lastDay, long days, Optional<Ending> ending) {}

    /**
     * How the waiting ended, within the quarter.
     *
     * @param carriedOut or closed otherwise
     */
    public record Ending(LocalDate on, boolean carriedOut) {}

    /** Why it waits, as somebody has told. */
    public record Explanation(LocalDate on, ExecutionStep.Reason reason, String words) {

        /** When and of which sort; the words are about a person. */
        @Override
        public String toString() {
            return "Explanation[" + on + ", " + reason + "]";
        }
    }

    /**
     * What is to be reported of a decision for a quarter; pure. Reported is each wait whose last day has passed on the
     * day to which the report goes, and that had not ended by the quarter before.
     *
     * @param to the last day of the quarter, or today while it runs
     */
    static Stream<UnexecutedDecision> of(Waited waited, Quarter quarter, LocalDate to) {
        LocalDate decidedOn = waited.decision().runs().decidedOn();
        ExecutionPolicy policy = ExecutionPolicy.ASSISTANCE.on(decidedOn).rule();
        return waited.waits().stream()
                .filter(wait -> isLate(wait, policy.lastDay(wait.since()), quarter, to))
                .map(wait -> new UnexecutedDecision(
                        waited.file().number(),
                        waited.decision().kind(),
                        decidedOn,
                        waiting(wait, policy.lastDay(wait.since()), to),
                        explanation(waited, wait, to)));
    }

    private static boolean isLate(Wait wait, LocalDate lastDay, Quarter quarter, LocalDate to) {
        boolean passed =
                lastDay.isBefore(wait.until().filter(end -> !end.isAfter(to)).orElse(to));
        boolean endedBefore =
                wait.until().filter(end -> end.isBefore(quarter.first())).isPresent();
        return passed && !endedBefore;
    }

    private static Waiting waiting(Wait wait, LocalDate lastDay, LocalDate to) {
        Optional<Ending> ending = Optional.ofNullable(wait.end())
                .filter(end -> !end.on().isAfter(to))
                .map(end -> new Ending(end.on(), end.what() == What.CARRIED_OUT));
        long days = ChronoUnit.DAYS.between(wait.since(), ending.map(Ending::on).orElse(to));
        return new Waiting(wait.since(), wait.interrupted(), lastDay, days, ending);
    }

    private static Optional<Explanation> explanation(Waited waited, Wait wait, LocalDate to) {
        LocalDate end = wait.until().filter(day -> !day.isAfter(to)).orElse(to);
        return waited.steps().stream()
                .filter(step -> step.why().isPresent())
                .filter(step -> !step.on().isBefore(wait.since()) && !step.on().isAfter(end))
                .max(Comparator.comparing(ExecutionStep::on))
                .map(step -> new Explanation(
                        step.on(), step.why().orElseThrow(), step.said().orElse("")));
    }
}
