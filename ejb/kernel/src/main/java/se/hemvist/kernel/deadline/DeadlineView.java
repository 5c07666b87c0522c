package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A deadline as the work list shows it, with its reason.
 *
 * @param kind  the kind's code
 * @param title the kind's title, in Swedish
 */
public record DeadlineView(UUID id, String kind, String title, Derived derived, Progress progress) {

    /**
     * How far the night has come with it.
     *
     * @param overdue          whether its last day is past
     * @param escalatedAgainOn when it was told a second time that it is late
     */
    public record Progress(
            boolean overdue,
            Optional<LocalDate> warnedOn,
            Optional<LocalDate> warnedAgainOn,
            Optional<LocalDate> escalatedOn,
            Optional<LocalDate> escalatedAgainOn) {}
}
