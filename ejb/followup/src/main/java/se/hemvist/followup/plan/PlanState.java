package se.hemvist.followup.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where a version of a plan stands. */
public enum PlanState {
    /** Drawn up; not agreed on yet. */
    DRAFT,
    /** Agreed on, and worked by. */
    AGREED,
    /** A later version was agreed on. */
    REPLACED,
    /** Written by mistake. */
    VOID;

    /** The states that may follow this one. */
    public Set<PlanState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AGREED, VOID);
            case AGREED -> EnumSet.of(REPLACED, VOID);
            case REPLACED -> EnumSet.of(AGREED);
            case VOID -> EnumSet.noneOf(PlanState.class);
        };
    }
}
