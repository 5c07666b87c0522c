package se.hemvist.followup.assignment;

import java.util.EnumSet;
import java.util.Set;

/** Where an assignment (uppdrag) stands, its phases (stödfaser) among the states. */
public enum AssignmentState {
    /** Sent to the provider. */
    ORDERED,
    /** Taken on by the provider; no phase runs. */
    ACCEPTED,
    /** Support while the move is planned. */
    PHASE_1,
    /** Support while a sublease (andrahandskontrakt) runs. */
    PHASE_2,
    /** Support while the tenant's own lease (förstahandskontrakt) runs, until the aid ends. */
    PHASE_3,
    /** Open support, without a decision. */
    PHASE_4,
    /** The sublease is under notice; the support goes on until the keys are back. */
    WIND_DOWN,
    /** Over. */
    CLOSED;

    /** The states that may follow this one. */
    public Set<AssignmentState> next() {
        return switch (this) {
            case ORDERED -> EnumSet.of(ACCEPTED, CLOSED);
            case ACCEPTED -> EnumSet.of(PHASE_1, CLOSED);
            case PHASE_1 -> EnumSet.of(PHASE_2, CLOSED);
            case PHASE_2 -> EnumSet.of(PHASE_3, WIND_DOWN);
            case WIND_DOWN -> EnumSet.of(PHASE_2, ACCEPTED, CLOSED);
            case PHASE_3 -> EnumSet.of(PHASE_4, CLOSED);
            case PHASE_4 -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(AssignmentState.class);
        };
    }

    /** Whether support is given: a phase, or the time until the keys are back. */
    public boolean isPhase() {
        return switch (this) {
            case PHASE_1, PHASE_2, PHASE_3, PHASE_4, WIND_DOWN -> true;
            case ORDERED, ACCEPTED, CLOSED -> false;
        };
    }
}
