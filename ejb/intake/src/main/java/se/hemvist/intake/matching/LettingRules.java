package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.WorkingDays;

/**
 * Whom the companies take (uthyrningsregler), and how soon they answer. The source gives no time; it is a setting. The
 * day a company is asked governs.
 *
 * @param cleared     the answers with which a person may move in with a company and later take over the lease
 * @param workingDays to answer in, the day of asking not counted
 */
record LettingRules(Set<Result> cleared, int workingDays) {

    static final Effective<LettingRules> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new LettingRules(EnumSet.of(Result.APPROVES, Result.UNKNOWN_HERE), 10),
            Source.goteborg("Informationsmöte"));

    LettingRules {
        cleared = Set.copyOf(cleared);
    }

    LocalDate answerBy(LocalDate askedOn) {
        return WorkingDays.after(askedOn, workingDays);
    }
}
