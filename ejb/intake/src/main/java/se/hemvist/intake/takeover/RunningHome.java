package se.hemvist.intake.takeover;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.ReceivedApplication;
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
     * @param validTo its last day, as {@link se.hemvist.intake.decision.NewDecision.Terms} has it
     */
    public record Runs(LocalDate decidedOn, Optional<LocalDate> validTo) {}
}
