package se.hemvist.intake.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.execution.ExecutionRefusal.NotCarriedOut;
import se.hemvist.intake.execution.ExecutionRefusal.NotWaiting;
import se.hemvist.intake.execution.ExecutionStep.What;

/**
 * How a decision in favour is carried out (verkställighet): it waits from its own day, is carried out, may be broken off
 * and then waits again from that day.
 *
 * @param steps in the order in which they were recorded
 */
public record Execution(LocalDate decidedOn, List<ExecutionStep> steps) {

    /** Every time during which it has waited or waits, in their order. */
    public List<Wait> waits() {
        List<Wait> waits = new ArrayList<>();
        Optional<Wait> open = Optional.of(new Wait(decidedOn, false, null));
        for (ExecutionStep step : steps) {
            switch (step.what()) {
                case CARRIED_OUT, CLOSED -> {
                    open.map(wait -> wait.endedBy(step)).ifPresent(waits::add);
                    open = Optional.empty();
                }
                case BROKEN_OFF -> open = open.or(() -> Optional.of(new Wait(step.on(), true, null)));
                case EXPLAINED -> {}
            }
        }
        open.ifPresent(waits::add);
        return List.copyOf(waits);
    }

    /** The time during which it waits now, if it does. */
    public Optional<Wait> waiting() {
        return waits().stream().filter(Wait::isOpen).findFirst();
    }

    /** Whether it is carried out and has not been broken off. */
    public boolean isCarriedOut() {
        return latest().filter(What.CARRIED_OUT::equals).isPresent();
    }

    /** Carried out by then; of what does not wait nothing becomes of it. */
    public Optional<ExecutionStep> carryOut(LocalDate on) {
        return waiting().map(wait -> ExecutionStep.carriedOut(latest(wait.since(), on)));
    }

    /**
     * The steps, what was carried out on the one day having been so on the other: on the first day of the wait, if that is later.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if it was broken off before
     */
    public List<ExecutionStep> carriedOutOn(LocalDate was, LocalDate on) {
        steps.stream()
                .filter(step -> step.what() == What.BROKEN_OFF && !step.on().isBefore(was))
                .forEach(step -> Input.notAfter(step.on(), on, "on"));
        return steps.stream()
                .map(step -> isCarriedOut(step, was) ? ExecutionStep.carriedOut(latest(waitedSince(step), on)) : step)
                .toList();
    }

    /** The steps without that it was carried out on the day, which was a mistake: it waits as it did before. */
    public List<ExecutionStep> notCarriedOutOn(LocalDate was) {
        return steps.stream().filter(step -> !isCarriedOut(step, was)).toList();
    }

    private boolean isCarriedOut(ExecutionStep step, LocalDate on) {
        return step.what() == What.CARRIED_OUT && step.on().equals(latest(waitedSince(step), on));
    }

    /** Since when it had waited for what ended the wait. */
    private LocalDate waitedSince(ExecutionStep ending) {
        return waits().stream()
                .filter(wait -> ending.equals(wait.end()))
                .findFirst()
                .map(Wait::since)
                .orElse(decidedOn);
    }

    /**
     * Broken off (avbrott).
     *
     * @throws NotCarriedOut unless it is carried out
     */
    public ExecutionStep breakOff(LocalDate on, String words) {
        if (!isCarriedOut()) {
            throw new NotCarriedOut(now());
        }
        return ExecutionStep.brokenOff(notBeforeLast(on), Input.text(words, "reason"));
    }

    /**
     * Why it waits.
     *
     * @throws NotWaiting unless it waits
     */
    public ExecutionStep explain(ExecutionStep told) {
        demandWaiting();
        Input.notBefore(decidedOn, told.on(), "on");
        return told;
    }

    /** Closed by something else that happened; of what does not wait nothing becomes of it. */
    public Optional<ExecutionStep> lapse(LocalDate on, String words) {
        return waiting().map(wait -> ExecutionStep.closed(latest(wait.since(), on), words));
    }

    /**
     * No longer to be carried out.
     *
     * @throws NotWaiting unless it waits
     */
    public ExecutionStep close(LocalDate on, String words) {
        demandWaiting();
        return ExecutionStep.closed(notBeforeLast(on), Input.text(words, "reason"));
    }

    private void demandWaiting() {
        if (waiting().isEmpty()) {
            throw new NotWaiting(now());
        }
    }

    /** As a refusal tells it. */
    private String now() {
        return latest().map(What::name).orElse("WAITING");
    }

    private Optional<What> latest() {
        return steps.stream()
                .map(ExecutionStep::what)
                .filter(what -> what != What.EXPLAINED)
                .reduce((earlier, later) -> later);
    }

    private LocalDate notBeforeLast(LocalDate on) {
        LocalDate last = steps.stream().map(ExecutionStep::on).reduce(decidedOn, Execution::latest);
        return Input.notBefore(last, on, "on");
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
