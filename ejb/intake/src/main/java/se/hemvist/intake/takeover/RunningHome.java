package se.hemvist.intake.takeover;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.vacancy.NewFlat;

/**
 * A home that somebody lives in already.
 *
 * @param parties provider and head tenant among them
 * @param flat    with what its landlord calls it
 */
public record RunningHome(Programme programme, NewPerson person, CaseParties parties, NewFlat flat, Course course) {

    /**
     * What has happened so far.
     *
     * @param owner     who answers for the case at its administration, where somebody is named
     * @param home      the decision on the home, where one was made
     * @param support   the decision on the support that runs, where one was made
     * @param movedInOn since when the decisions are carried out
     */
    public record Course(
            ReceivedApplication application,
            Optional<String> owner,
            Optional<Runs> home,
            Optional<Runs> support,
            LocalDate movedInOn) {}

    /**
     * How a decision runs.
     *
     * @param validTo its last day, as {@link NewDecision.Terms} has it
     */
    public record Runs(LocalDate decidedOn, Optional<LocalDate> validTo) {

        /** What stands in a decision's document, which is kept where it was made. */
        private static final String IN_THE_DOCUMENT = "Övertaget beslut, se beslutshandlingen.";

        /** Whoever comes here lives by a lease, or will. */
        private static final Particulars BY_LEASE = new Particulars(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(BasisOfLiving.LEASE), false);

        /** The decision in favour that runs so. */
        NewDecision decision(DecisionKind kind) {
            return new NewDecision(
                    kind,
                    DecisionResult.GRANTED,
                    new NewDecision.Making(decidedOn, IN_THE_DOCUMENT, IN_THE_DOCUMENT, IN_THE_DOCUMENT),
                    new NewDecision.Terms(true, validTo),
                    kind == DecisionKind.HOUSING ? BY_LEASE : Particulars.NONE);
        }
    }
}
