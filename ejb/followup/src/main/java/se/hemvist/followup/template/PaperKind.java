package se.hemvist.followup.template;

import java.util.EnumSet;
import java.util.Set;
import se.hemvist.followup.assignment.AssignmentState;

import static se.hemvist.followup.assignment.AssignmentState.PHASE_1;
import static se.hemvist.followup.assignment.AssignmentState.PHASE_2;
import static se.hemvist.followup.assignment.AssignmentState.PHASE_3;
import static se.hemvist.followup.assignment.AssignmentState.WIND_DOWN;

/** The papers that each month asks for. */
public enum PaperKind {
    /** The follow-up (månadsuppföljning) to the social services, by template. */
    MONTHLY_FOLLOW_UP,
    /** The checklist of the care of the flat (Genomgång av lägenhetens skötsel), to the letting office. */
    CARE_CHECKLIST;

    /** The phases in which it is made. */
    public Set<AssignmentState> phases() {
        return switch (this) {
            case MONTHLY_FOLLOW_UP -> EnumSet.of(PHASE_1, PHASE_2, PHASE_3, WIND_DOWN);
            case CARE_CHECKLIST -> EnumSet.of(PHASE_2, WIND_DOWN);
        };
    }
}
