package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

import static se.hemvist.intake.application.CaseState.ALTERNATIVE_NEEDED;
import static se.hemvist.intake.application.CaseState.COMPLETION_REQUESTED;
import static se.hemvist.intake.application.CaseState.GRANTED;
import static se.hemvist.intake.application.CaseState.HOUSED;
import static se.hemvist.intake.application.CaseState.IN_OFFER;
import static se.hemvist.intake.application.CaseState.LANDLORD_CHECKED;
import static se.hemvist.intake.application.CaseState.RECEIVED;
import static se.hemvist.intake.application.CaseState.UNDER_ASSESSMENT;
import static se.hemvist.intake.application.CaseState.WAITING_FOR_FLAT;

/**
 * Which decisions of social services are made in a programme, and when. Where the case waits for them they take it on;
 * where the agency rules on the application they stand beside it. The day on which one is made governs.
 *
 * @param kinds     in the order in which they are spoken of
 * @param firstIn   the states in which the first one of a kind is made
 * @param renewedIn the states in which one takes the place of another
 * @param moves     the state from which they take the case on; empty where they do not
 * @param officer   who sees to it that they are carried out
 */
record DecisionCourse(
        Set<DecisionKind> kinds, Set<CaseState> firstIn, Set<CaseState> renewedIn, Set<CaseState> moves, Role officer) {

    private static final Set<CaseState> WHILE_THE_AGENCY_WORKS =
            EnumSet.of(RECEIVED, COMPLETION_REQUESTED, UNDER_ASSESSMENT, GRANTED, WAITING_FOR_FLAT, IN_OFFER, HOUSED);

    private static final Effective<DecisionCourse> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new DecisionCourse(
                    EnumSet.copyOf(DecisionKind.MEASURE),
                    EnumSet.of(LANDLORD_CHECKED),
                    EnumSet.of(WAITING_FOR_FLAT, IN_OFFER, HOUSED, ALTERNATIVE_NEEDED),
                    EnumSet.of(LANDLORD_CHECKED),
                    new Role("social-worker")),
            Source.goteborg("Beslut").readAs("A-38").readAs("A-39"));

    private static final Effective<DecisionCourse> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new DecisionCourse(
                    EnumSet.of(DecisionKind.HOUSING),
                    WHILE_THE_AGENCY_WORKS,
                    WHILE_THE_AGENCY_WORKS,
                    EnumSet.noneOf(CaseState.class),
                    new Role("district-case-officer")),
            Source.stockholm("Pappersexercis"));

    /** What the programme has used over time. */
    static Effective<DecisionCourse> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }
}
