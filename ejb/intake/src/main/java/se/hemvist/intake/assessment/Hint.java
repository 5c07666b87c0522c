package se.hemvist.intake.assessment;

import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.targetgroup.TargetGroup;

/** What whoever rules should see, and what stops nothing. */
public enum Hint {
    /** Such a person is in general offered another kind of flat than the one applied for. */
    USUALLY_ANOTHER_FLAT,
    /** So much support is in general given in another kind of flat than the one applied for. */
    NEED_SUITS_ANOTHER_FLAT,
    /** The person has had no treatment; the reasons say why the home is needed all the same. */
    NO_TREATMENT,
    /** A condition that is only read into the document is not met, or not known. */
    UNSTATED_CONDITION_OPEN;

    /** What an assessment gives cause for, in a case of the programme. */
    static Set<Hint> of(PersonalAssessment assessment, TargetGroup group, Programme appliedFor) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        if (group.usually().filter(usual -> usual != appliedFor).isPresent()) {
            hints.add(USUALLY_ANOTHER_FLAT);
        }
        if (assessment.need().suits().filter(suiting -> suiting != appliedFor).isPresent()) {
            hints.add(NEED_SUITS_ANOTHER_FLAT);
        }
        if (assessment.care().treatments().isEmpty()) {
            hints.add(NO_TREATMENT);
        }
        if (group.conditions().stream()
                .anyMatch(each -> !each.stated() && assessment.group().answer(each) != Finding.YES)) {
            hints.add(UNSTATED_CONDITION_OPEN);
        }
        return hints;
    }
}
