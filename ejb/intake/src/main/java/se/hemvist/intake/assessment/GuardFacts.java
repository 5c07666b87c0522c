package se.hemvist.intake.assessment;

import java.util.List;
import java.util.stream.Stream;
import se.hemvist.intake.targetgroup.TargetGroup;
import se.hemvist.kernel.rule.Version;

/**
 * What the personal guards look at.
 *
 * @param excepted whether an exception has been made for the person's connection to the city
 */
record GuardFacts(PersonalAssessment assessment, TargetGroup group, Version<TreatmentLimit> limit, boolean excepted) {

    Judgement judge(Guard guard) {
        return switch (guard) {
            case PAID_BY_CITY -> limit.rule().judge(assessment.care().funding(), excepted);
            case SUPPORT_NEEDED -> Judgement.of(guard, need(SupportNeed.NONE), need(SupportNeed.UNKNOWN));
            case ABLE -> Judgement.of(guard, ability(Finding.NO), ability(Finding.UNKNOWN));
            case GROUP_CONDITIONS -> assessment.group().judge(group);
        };
    }

    List<Judgement> all() {
        return Stream.of(Guard.values()).map(this::judge).toList();
    }

    private List<String> need(SupportNeed sought) {
        return assessment.need() == sought ? List.of(OpenPoint.NEED.name()) : List.of();
    }

    private List<String> ability(Finding sought) {
        return Stream.of(AbilityPoint.values())
                .filter(point -> assessment.ability().points().get(point) == sought)
                .map(Enum::name)
                .toList();
    }
}
