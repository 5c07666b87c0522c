package se.hemvist.lease.conduct;

import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.Ways;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

import static se.hemvist.lease.conduct.DisturbanceState.ASSESSED;
import static se.hemvist.lease.conduct.DisturbanceState.DIALOGUE;
import static se.hemvist.lease.conduct.DisturbanceState.LED_TO_TERMINATION;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_CALLED;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_HELD;
import static se.hemvist.lease.conduct.DisturbanceState.MONITORED;
import static se.hemvist.lease.conduct.DisturbanceState.RECTIFICATION_NOTICE_SENT;
import static se.hemvist.lease.conduct.DisturbanceState.REPORTED;
import static se.hemvist.lease.conduct.DisturbanceState.RESOLVED;
import static se.hemvist.lease.conduct.DisturbanceState.TENANT_CONTACTED;

/**
 * Which rungs of the ladder a programme uses. A case keeps the version that was in force on the day it began. Where the
 * brochure wants a disturbance dealt with on the spot there is no dialogue through others and no joint meeting, and what
 * was resolved ends the stay if it happens again.
 *
 * @param ways those of this programme
 */
record DisturbanceSteps(Ways<DisturbanceState> ways) {

    private static final Effective<DisturbanceSteps> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new DisturbanceSteps(none().and(REPORTED, ASSESSED)
                    .and(ASSESSED, DIALOGUE, RECTIFICATION_NOTICE_SENT, MEETING_CALLED)
                    .and(DIALOGUE, RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED)
                    .and(RECTIFICATION_NOTICE_SENT, TENANT_CONTACTED, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION)
                    .and(TENANT_CONTACTED, RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION)
                    .and(MEETING_CALLED, MEETING_HELD)
                    .and(MEETING_HELD, MEETING_CALLED, MONITORED)
                    .and(MONITORED, RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION)),
            Source.goteborg("Störningar och misskötsel").readAs("A-56"));

    private static final Effective<DisturbanceSteps> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new DisturbanceSteps(none().and(REPORTED, ASSESSED, RECTIFICATION_NOTICE_SENT, RESOLVED)
                    .and(ASSESSED, RECTIFICATION_NOTICE_SENT, RESOLVED)
                    .and(RECTIFICATION_NOTICE_SENT, RESOLVED, LED_TO_TERMINATION)
                    .and(RESOLVED, LED_TO_TERMINATION)),
            Source.stockholm("Uppföljning").readAs("A-11"));

    /** What the programme has used over time. */
    static Effective<DisturbanceSteps> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /** Whether a case in this programme may go straight from the one state to the other. */
    boolean allow(DisturbanceState from, DisturbanceState to) {
        return ways.leadFrom(from) && ways.allow(from, to);
    }

    /** Whether a case in this programme goes on from the state. */
    boolean leadFrom(DisturbanceState state) {
        return ways.leadFrom(state);
    }

    private static Ways<DisturbanceState> none() {
        return Ways.within(DisturbanceState::next, LED_TO_TERMINATION);
    }
}
