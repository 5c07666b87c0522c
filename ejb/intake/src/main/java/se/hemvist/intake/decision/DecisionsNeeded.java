package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * Which decisions of the case's own must be in force before anything is signed for. The day of the signing governs. Where
 * the flat is applied for, the social services' decision is one of the papers of the signing, and none is needed here.
 *
 * @param kinds in the order in which they are asked for
 */
record DecisionsNeeded(List<DecisionKind> kinds) {

    private static final Effective<DecisionsNeeded> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new DecisionsNeeded(List.of(DecisionKind.HOUSING, DecisionKind.SUPPORT)),
            Source.goteborg("Beslut").readAs("A-38"));

    private static final Effective<DecisionsNeeded> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1), new DecisionsNeeded(List.of()), Source.stockholm("Pappersexercis"));

    DecisionsNeeded {
        kinds = List.copyOf(kinds);
    }

    /** What the programme has asked for over time. */
    static Effective<DecisionsNeeded> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }
}
