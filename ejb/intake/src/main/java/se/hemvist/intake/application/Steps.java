package se.hemvist.intake.application;

import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

import static se.hemvist.intake.application.CaseState.ALTERNATIVE_NEEDED;
import static se.hemvist.intake.application.CaseState.BASIS_SENT;
import static se.hemvist.intake.application.CaseState.CLOSED;
import static se.hemvist.intake.application.CaseState.COMPLETION_REQUESTED;
import static se.hemvist.intake.application.CaseState.DRAFT;
import static se.hemvist.intake.application.CaseState.GRANTED;
import static se.hemvist.intake.application.CaseState.HOUSED;
import static se.hemvist.intake.application.CaseState.INFO_MEETING_HELD;
import static se.hemvist.intake.application.CaseState.IN_OFFER;
import static se.hemvist.intake.application.CaseState.LANDLORD_CHECKED;
import static se.hemvist.intake.application.CaseState.PRELIM_NO;
import static se.hemvist.intake.application.CaseState.PRELIM_YES;
import static se.hemvist.intake.application.CaseState.RECEIVED;
import static se.hemvist.intake.application.CaseState.REFERRED;
import static se.hemvist.intake.application.CaseState.REFUSED;
import static se.hemvist.intake.application.CaseState.UNDER_ASSESSMENT;
import static se.hemvist.intake.application.CaseState.WAITING_FOR_FLAT;
import static se.hemvist.intake.application.CaseState.WITHDRAWN;

/**
 * Which of a case's ways a programme uses. A case keeps the version that was in force on the day it was opened.
 * Any case that is not over may be withdrawn.
 *
 * @param ways those of this programme
 */
public record Steps(Ways<CaseState> ways) {

    private static final Effective<Steps> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new Steps(none().and(DRAFT, RECEIVED)
                    .and(RECEIVED, COMPLETION_REQUESTED, UNDER_ASSESSMENT)
                    .and(COMPLETION_REQUESTED, RECEIVED)
                    .and(UNDER_ASSESSMENT, REFERRED, ALTERNATIVE_NEEDED, REFUSED)
                    .and(REFERRED, PRELIM_YES, PRELIM_NO)
                    .and(PRELIM_YES, INFO_MEETING_HELD)
                    .and(PRELIM_NO, UNDER_ASSESSMENT, ALTERNATIVE_NEEDED)
                    .and(INFO_MEETING_HELD, BASIS_SENT, ALTERNATIVE_NEEDED)
                    .and(BASIS_SENT, LANDLORD_CHECKED, UNDER_ASSESSMENT)
                    .and(LANDLORD_CHECKED, GRANTED, ALTERNATIVE_NEEDED)
                    .and(ALTERNATIVE_NEEDED, LANDLORD_CHECKED, REFUSED, CLOSED)
                    .and(GRANTED, WAITING_FOR_FLAT)
                    .and(WAITING_FOR_FLAT, IN_OFFER)
                    .and(IN_OFFER, WAITING_FOR_FLAT, HOUSED)
                    .and(HOUSED, WAITING_FOR_FLAT, CLOSED)),
            Source.goteborg("Från ansökan till beslut").readAs("A-70"));

    private static final Effective<Steps> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new Steps(none().and(DRAFT, RECEIVED)
                    .and(RECEIVED, COMPLETION_REQUESTED, UNDER_ASSESSMENT)
                    .and(COMPLETION_REQUESTED, RECEIVED)
                    .and(UNDER_ASSESSMENT, GRANTED, REFUSED)
                    .and(GRANTED, WAITING_FOR_FLAT)
                    .and(WAITING_FOR_FLAT, IN_OFFER)
                    .and(IN_OFFER, WAITING_FOR_FLAT, HOUSED)
                    .and(HOUSED, CLOSED)),
            Source.stockholm("Förmedlingsrutiner"));

    /** What the programme has used over time. */
    public static Effective<Steps> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /** Whether a case in this programme may go straight from the one state to the other. */
    public boolean allow(CaseState from, CaseState to) {
        return ways.allow(from, to);
    }

    private static Ways<CaseState> none() {
        return Ways.within(CaseState::next, WITHDRAWN);
    }
}
