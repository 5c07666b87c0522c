package se.hemvist.lease.termination;

import java.time.LocalDate;

/** What is told of the ending of a sublease inside the transaction in which it happens. */
public sealed interface TerminationEvent {

    /** The ending, before the step for {@link Leaves}, after it for {@link Moved}. */
    TerminationFile file();

    /** The day on which it happens. */
    LocalDate on();

    /**
     * The tenant is to leave, or has left. Whoever may stay says so by refusing.
     *
     * @param evicted whether by the Enforcement Authority, of which it is asked or which has done it
     */
    record Leaves(TerminationFile file, boolean evicted, LocalDate on) implements TerminationEvent {}

    /** Something is otherwise than before: its state, a day, or what the tenant has against it. */
    record Moved(TerminationFile file, LocalDate on) implements TerminationEvent {}
}
