package se.hemvist.web.soap.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.intake.assessment.AbilityPoint;
import se.hemvist.intake.assessment.ConditionAnswer;
import se.hemvist.intake.assessment.Finding;
import se.hemvist.intake.assessment.Funding;
import se.hemvist.intake.assessment.PersonalAssessment;
import se.hemvist.intake.assessment.SupportNeed;
import se.hemvist.intake.assessment.Treatment;
import se.hemvist.web.soap.wire.assess.AbilityType;
import se.hemvist.web.soap.wire.assess.CareType;
import se.hemvist.web.soap.wire.assess.ConditionType;
import se.hemvist.web.soap.wire.assess.PointType;
import se.hemvist.web.soap.wire.assess.RecordAssessmentType;
import se.hemvist.web.soap.wire.assess.TargetGroupType;
import se.hemvist.web.soap.wire.assess.TreatmentType;

/** Reads an assessment that keeps to its schema into what intake takes in. */
final class IncomingAssessment {

    private IncomingAssessment() {}

    static PersonalAssessment read(RecordAssessmentType message) {
        return new PersonalAssessment(
                care(message.getCare()),
                group(message.getTargetGroup()),
                ability(message.getAbility()),
                SupportNeed.valueOf(message.getNeed()),
                message.getReasons());
    }

    private static PersonalAssessment.Care care(CareType care) {
        return new PersonalAssessment.Care(
                new Funding(
                        Funding.Paid.valueOf(care.getPaidFor()),
                        Funding.Payer.valueOf(care.getPaidBy()),
                        care.getPayer()),
                care.getTreatment().stream().map(IncomingAssessment::treatment).toList());
    }

    private static Treatment treatment(TreatmentType treatment) {
        return new Treatment(
                treatment.getProvider().strip(),
                Treatment.Arranger.valueOf(treatment.getArrangedBy()),
                treatment.getFrom(),
                treatment.getTo(),
                Finding.valueOf(treatment.getCompleted()));
    }

    private static PersonalAssessment.GroupAnswers group(TargetGroupType group) {
        return new PersonalAssessment.GroupAnswers(
                group.getCode(),
                group.getCondition().stream()
                        .collect(Collectors.toMap(ConditionType::getCode, IncomingAssessment::condition)));
    }

    private static ConditionAnswer condition(ConditionType condition) {
        return new ConditionAnswer(
                Finding.valueOf(condition.getAnswer()), condition.getLetterDated(), condition.getLetterReference());
    }

    private static PersonalAssessment.Ability ability(AbilityType ability) {
        Map<AbilityPoint, Finding> points = new EnumMap<>(AbilityPoint.class);
        for (PointType point : ability.getPoint()) {
            points.put(AbilityPoint.valueOf(point.getCode()), Finding.valueOf(point.getAnswer()));
        }
        return new PersonalAssessment.Ability(points, ability.getSupportGiven());
    }
}
