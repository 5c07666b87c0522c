package se.hemvist.intake.execution;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a decision waits to be carried out.
 *
 * @param since       the decision's day, or that of the break
 * @param interrupted whether it had been carried out before
 * @param end         what ended it; left out while it waits
 */
public record Wait(LocalDate since, boolean interrupted, @Nullable ExecutionStep end) {

    Wait endedBy(ExecutionStep step) {
        return new Wait(since, interrupted, step);
    }

    /** Whether it still waits. */
    public boolean isOpen() {
        return end == null;
    }

    /** The day on which it was carried out or closed. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(end).map(ExecutionStep::on);
    }
}
