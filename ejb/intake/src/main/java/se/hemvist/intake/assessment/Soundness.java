package se.hemvist.intake.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.assessment.AssessmentRefusal.ConditionNotAsked;
import se.hemvist.intake.assessment.AssessmentRefusal.LetterNotShown;
import se.hemvist.intake.assessment.AssessmentRefusal.PaidForSomethingElse;
import se.hemvist.intake.assessment.AssessmentRefusal.TreatmentNotShown;
import se.hemvist.intake.assessment.Funding.Paid;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.intake.assessment.PersonalAssessment.Care;
import se.hemvist.intake.targetgroup.GroupCondition;
import se.hemvist.intake.targetgroup.GroupCondition.Proof;
import se.hemvist.intake.targetgroup.TargetGroup;

/**
 * Whether an assessment hangs together: that it says nothing of a group which its own treatments do not show, and tells
 * who pays for what the person has.
 *
 * @param on the day it is recorded
 */
record Soundness(TargetGroup group, LocalDate on) {

    /**
     * Lets nothing be recorded that does not.
     *
     * @throws AssessmentRefusal                         if parts of it contradict each other or the target group
     * @throws se.hemvist.intake.application.CaseRefusal if a text is blank or a day is out of order
     */
    void demand(PersonalAssessment assessment) {
        Input.text(assessment.reasons(), "reasons");
        Input.text(assessment.ability().supportGiven(), "ability/supportGiven");
        List<Treatment> treatments = assessment.care().treatments();
        for (int place = 0; place < treatments.size(); place++) {
            demand(treatments.get(place), "care/treatments/" + place + "/");
        }
        demandPaidForWhatThereIs(assessment.care());
        demandAsked(assessment.group());
        group.conditions().stream()
                .filter(condition -> assessment.group().answer(condition) == Finding.YES)
                .forEach(condition -> demandShown(condition, assessment));
    }

    private void demand(Treatment treatment, String at) {
        Input.text(treatment.provider(), at + "provider");
        Input.notAfter(on, treatment.from(), at + "from");
        Optional<LocalDate> to = Optional.ofNullable(treatment.to());
        to.ifPresent(last -> Input.notBefore(treatment.from(), last, at + "to"));
        if (treatment.completed() == Finding.YES) {
            Input.notAfter(on, Input.given(to, at + "to"), at + "to");
        }
    }

    private static void demandPaidForWhatThereIs(Care care) {
        Paid paidFor = care.funding().paidFor();
        if (care.treatments().isEmpty() == (paidFor == Paid.TREATMENT)) {
            throw new PaidForSomethingElse(paidFor);
        }
        if (care.funding().paidBy() == Payer.OTHER) {
            Input.text(Optional.ofNullable(care.funding().payer()).orElse(""), "care/funding/payer");
        }
    }

    private void demandAsked(PersonalAssessment.GroupAnswers answers) {
        if (!group.conditions().stream()
                .map(GroupCondition::code)
                .collect(Collectors.toSet())
                .containsAll(answers.conditions().keySet())) {
            throw new ConditionNotAsked(group.code());
        }
    }

    private void demandShown(GroupCondition condition, PersonalAssessment assessment) {
        if (!isAmong(assessment.care().treatments(), condition.shownBy())) {
            throw new TreatmentNotShown(condition);
        }
        boolean lettered = Optional.ofNullable(assessment.group().conditions().get(condition.code()))
                .filter(answer -> answer.isLettered(on))
                .isPresent();
        if (condition.shownBy() == Proof.LETTER && !lettered) {
            throw new LetterNotShown(condition);
        }
    }

    /** Whether one of the treatments is of the kind; true where none is asked for. */
    private boolean isAmong(List<Treatment> treatments, Proof kind) {
        return switch (kind) {
            case COMPLETED_TREATMENT ->
                treatments.stream().anyMatch(each -> each.isOfTheirCare() && each.completed() == Finding.YES);
            case ONGOING_TREATMENT -> treatments.stream().anyMatch(each -> each.isGoingOn(on));
            case TREATMENT -> treatments.stream().anyMatch(Treatment::isOfTheirCare);
            case JUDGEMENT, LETTER -> true;
        };
    }
}
