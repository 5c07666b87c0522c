package se.hemvist.intake.referral;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;

/** How the answers of a referral come out by what is asked; of several criteria the last of these decides. */
enum Admission {
    /** It has the answer that it needs. */
    ADMITTED,
    /** It has not been found out, or was not asked. */
    NOT_ASSESSED,
    /** It has another answer than the one that it needs. */
    NOT_MET;

    /** @param needed the answer that each criterion needs that is asked */
    static Admission of(Map<Criterion, Answer> needed, Map<Criterion, CriterionAnswer> given) {
        return needed.entrySet().stream()
                .map(asked -> of(asked.getValue(), given.get(asked.getKey())))
                .max(Comparator.naturalOrder())
                .orElse(ADMITTED);
    }

    private static Admission of(Answer needed, @Nullable CriterionAnswer given) {
        if (given == null || given.answer() == Answer.UNKNOWN) {
            return NOT_ASSESSED;
        }
        return given.answer() == needed ? ADMITTED : NOT_MET;
    }
}
