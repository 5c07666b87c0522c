package se.hemvist.intake.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.PersonalAssessment.Ability;
import se.hemvist.intake.assessment.PersonalAssessment.Care;
import se.hemvist.intake.targetgroup.TargetGroup;

/**
 * An assessment as the reader may see it.
 *
 * @param treated what tells of treatment; only for those who must know of it
 */
public record AssessmentView(Head head, Optional<Treated> treated, Ability ability, SupportNeed need, Outcome outcome) {

    /**
     * Which one.
     *
     * @param versions all of the case, the latest first
     */
    public record Head(CaseId caseId, Filed filed, List<Filed> versions) {}

    /** When and by whom one was recorded. */
    public record Filed(int number, LocalDate on, String by) {}

    /**
     * What tells of treatment.
     *
     * @param reasons why the person needs the home
     */
    public record Treated(Care care, GroupStanding group, String reasons, Optional<Examined> connection) {

        /** Nothing; it is about a person. */
        @Override
        public String toString() {
            return "Treated[]";
        }
    }

    /** The target group with its conditions and how each was answered. */
    public record GroupStanding(TargetGroup group, PersonalAssessment.GroupAnswers answers) {}

    /** What was decided last on the person's connection to the city. */
    public record Examined(ConnectionDecision decision, String by) {}

    /**
     * What follows from it.
     *
     * @param suits  what kind of flat the need of support speaks for
     * @param guards how each guard stands, and on what
     */
    public record Outcome(Optional<Programme> suits, Set<Hint> hints, List<Judgement> guards) {}
}
