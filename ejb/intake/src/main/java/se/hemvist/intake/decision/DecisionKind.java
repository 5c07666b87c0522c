package se.hemvist.intake.decision;

import java.util.List;

/** What a decision is on. */
public enum DecisionKind {
    /** The home (boendet). */
    HOUSING,
    /** The support (stödinsatsen). */
    SUPPORT,
    /** The application, which is refused where the programme was not the right one; it ends the case. */
    OUTCOME;

    /** Those that together make up the measure (insatsen). */
    public static final List<DecisionKind> MEASURE = List.of(HOUSING, SUPPORT);
}
