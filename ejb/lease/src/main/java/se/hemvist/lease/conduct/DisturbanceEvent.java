package se.hemvist.lease.conduct;

import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseParties;

/** What is told the others of a disturbance, inside the transaction in which it happened. */
public sealed interface DisturbanceEvent {

    DisturbanceId disturbance();

    LeasedCase about();

    SubleaseParties parties();

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

    /** The tenant was called on in writing to put something right. */
    record NoticeSent(
            DisturbanceId disturbance, LeasedCase about, SubleaseParties parties, NoticeOf notice, LocalDate on)
            implements DisturbanceEvent {}

    /** Whoever gives the support has reached the tenant about a notice. */
    record TenantContacted(
            DisturbanceId disturbance, LeasedCase about, SubleaseParties parties, Reached reached, LocalDate on)
            implements DisturbanceEvent {}

    /** The day has passed by whose end the tenant was to be reached. */
    record ContactMissed(
            DisturbanceId disturbance, LeasedCase about, SubleaseParties parties, NoticeOf notice, LocalDate on)
            implements DisturbanceEvent {}

    /**
     * Which notice.
     *
     * @param number from 1 in the order of sending
     */
    record NoticeOf(Programme programme, int number) {}

    /** About which notice the tenant was reached, and whether by the end of its day. */
    record Reached(NoticeOf notice, boolean inTime) {}
}
