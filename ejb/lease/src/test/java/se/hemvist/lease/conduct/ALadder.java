package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.lease.rectification.ContactPolicy;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.RectificationPolicy;
import se.hemvist.lease.rent.ForfeitedRents;

import static se.hemvist.lease.conduct.ADisturbance.TOLD;
import static se.hemvist.lease.conduct.ADisturbance.assessment;
import static se.hemvist.lease.conduct.ADisturbance.notice;
import static se.hemvist.lease.conduct.ADisturbance.struck;

/** Cases of disturbances for tests, each on its rung of the ladder. */
final class ALadder {

    /** Three months after the notice of the day after the report, and its contact the day after that. */
    static final LocalDate QUIET = LocalDate.of(2027, 6, 3);

    static final LocalDate SENT = TOLD.plusDays(1);

    static final ForfeitedRents NO_RENT = new ForfeitedRents(true, List.of());

    private ALadder() {}

    static void send(DisturbanceCase disturbance, NewRectification notice, LocalDate today) {
        disturbance.send(notice, RectificationPolicy.of(disturbance.programme())::on, today);
    }

    static boolean contact(DisturbanceCase disturbance, LocalDate on) {
        return contact(disturbance, ContactPolicy.of(disturbance.programme()), on);
    }

    static boolean contact(DisturbanceCase disturbance, Optional<Effective<ContactPolicy>> policy, LocalDate on) {
        return disturbance.contacted(on, "Fick tag i hyresgästen.", told -> policy.map(each -> each.on(told)), on);
    }

    /** A minor breach for the dialogue, else a grave one; in the flats of the brochure all are dealt with alike. */
    static DisturbanceCase standing(Programme programme, DisturbanceState state) {
        return standing(programme, state, true);
    }

    /** The same, whose notice has been heeded or not; one that is over was, whatever is asked. */
    static DisturbanceCase standing(Programme programme, DisturbanceState state, boolean heeded) {
        DisturbanceCase disturbance = ADisturbance.told(programme);
        boolean noticed = EnumSet.of(
                        DisturbanceState.RECTIFICATION_NOTICE_SENT,
                        DisturbanceState.TENANT_CONTACTED,
                        DisturbanceState.RESOLVED,
                        DisturbanceState.LED_TO_TERMINATION)
                .contains(state);
        boolean met = EnumSet.of(
                        DisturbanceState.MEETING_CALLED, DisturbanceState.MEETING_HELD, DisturbanceState.MONITORED)
                .contains(state);
        if (state != DisturbanceState.REPORTED) {
            Severity graver = met ? Severity.PARTICULARLY_SERIOUS : Severity.SERIOUS;
            disturbance.assess(assessment(TOLD, met || noticed ? graver : Severity.MINOR), "kj", TOLD);
        }
        if (met) {
            disturbance.callMeeting(TOLD);
        }
        if (state == DisturbanceState.MEETING_HELD || state == DisturbanceState.MONITORED) {
            disturbance.meetingHeld(TOLD, Optional.of(QUIET).filter(until -> state == DisturbanceState.MONITORED));
        }
        if (state == DisturbanceState.DIALOGUE) {
            disturbance.tellProvider(TOLD, TOLD);
        }
        if (noticed) {
            send(disturbance, notice(Fault.NEGLECT, SENT), SENT);
        }
        if (noticed && (heeded || state == DisturbanceState.RESOLVED)) {
            disturbance.corrected(1, SENT, SENT);
        }
        if (state == DisturbanceState.TENANT_CONTACTED) {
            contact(disturbance, SENT.plusDays(1));
        }
        if (state == DisturbanceState.RESOLVED) {
            disturbance.resolve(QUIET, QUIET);
        }
        if (state == DisturbanceState.VOIDED) {
            disturbance.strike(1, struck(TOLD));
        }
        if (state == DisturbanceState.ENDED_WITH_LEASE) {
            disturbance.overWithLease(TOLD);
        }
        if (state == DisturbanceState.LED_TO_TERMINATION) {
            disturbance.leadToTermination(repeated(), NO_RENT, QUIET, QUIET);
        }
        return disturbance;
    }

    static ConductRecord repeated() {
        return new ConductRecord(
                List.of(
                        new DocumentedEvent(TOLD, TOLD, Severity.SERIOUS, false),
                        new DocumentedEvent(SENT.plusDays(1), QUIET, Severity.SERIOUS, false)),
                List.of(new SentRectification(SENT, Optional.of(SENT), SENT, Optional.empty(), false)));
    }
}
