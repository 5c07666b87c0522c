package se.hemvist.lease.conduct;

import java.time.LocalDate;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseParties;

/** What is told the others of a disturbance, inside the transaction in which it happened. */
public sealed interface DisturbanceEvent {

    DisturbanceId disturbance();

    /** The day on which it happened. */
    LocalDate on();

    /**
     * What was told has been assessed.
     *
     * @param wantsMeeting whether it is so grave that its programme wants a joint meeting
     */
    record Assessed(
            DisturbanceId disturbance, LeasedCase about, SubleaseParties parties, boolean wantsMeeting, LocalDate on)
            implements DisturbanceEvent {}
}
