package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

/** What is told the others of a disturbance, inside the transaction in which it happened. */
public sealed interface DisturbanceEvent {

    DisturbanceId disturbance();

    LeasedCase about();

    SubleaseParties parties();

    /** The day on which it happened. */
    LocalDate on();

    /** What was told has been assessed. */
    record Assessed(DisturbanceId disturbance, LeasedCase about, SubleaseParties parties, Found found, LocalDate on)
            implements DisturbanceEvent {}

    /**
     * What an assessment found.
     *
     * @param wantsMeeting whether it is so grave that its programme wants a joint meeting
     * @param goesOn       whether the case does, so that one is waited for
     */
    record Found(boolean wantsMeeting, boolean goesOn) {}

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
     * A notice went on another day than was recorded, and with it what is counted from that day.
     *
     * @param on the right day
     */
    record NoticeCorrected(
            DisturbanceId disturbance, LeasedCase about, SubleaseParties parties, Gone gone, LocalDate on)
            implements DisturbanceEvent {}

    /** A report was registered by mistake, and counts nowhere. */
    record ReportStruck(DisturbanceId disturbance, LeasedCase about, SubleaseParties parties, Left left, LocalDate on)
            implements DisturbanceEvent {}

    /**
     * What is left of a case in which a report was struck.
     *
     * @param wantsMeeting whether it is so grave that its programme wants a joint meeting
     */
    record Left(SubleaseId sublease, boolean wantsMeeting) {}

    /**
     * Which notice went otherwise.
     *
     * @param contact how the tenant was reached about it, judged by the right day
     */
    record Gone(NoticeOf notice, SubleaseId sublease, Optional<Contact> contact) {}

    /** When the tenant was reached, or should have been at the latest. */
    record Contact(LocalDate on, Outcome outcome) {}

    /** How the tenant was reached. */
    enum Outcome {
        /** By the end of the day that governs. */
        IN_TIME,
        /** After it. */
        LATE,
        /** The day passed, whoever came later. */
        MISSED
    }

    /**
     * Which notice.
     *
     * @param number from 1 in the order of sending
     */
    record NoticeOf(Programme programme, int number) {}

    /** About which notice the tenant was reached, and whether by the end of its day. */
    record Reached(NoticeOf notice, boolean inTime) {}
}
