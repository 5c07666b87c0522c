package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.WorkingDays;

/**
 * Whom the companies take (uthyrningsregler), and how soon they answer. Whom is said in «Informationsmöte»; the time is
 * a setting. The day a company is asked governs.
 *
 * @param cleared     the answers with which a person may move in with a company and later take over the lease
 * @param settled     whether a debt that has been settled is none any more
 * @param workingDays to answer in, the day of asking not counted
 * @param warnedAhead how long before the last day it is warned of
 */
record LettingRules(Set<Result> cleared, boolean settled, int workingDays, Period warnedAhead) {

    static final Effective<LettingRules> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new LettingRules(EnumSet.of(Result.APPROVES, Result.UNKNOWN_HERE), true, 10, Period.ofDays(2)),
            Source.goteborg("Informationsmöte").readAs("A-60"));

    /** T-38: how many working days a municipality gives a company to answer in. */
    @ApplicationScoped
    static class AnswerTime extends SettableRule<LettingRules> {

        AnswerTime() {
            super(
                    workingDays("landlord-check-working-days", "T-38"),
                    HOUSING_FIRST,
                    LettingRules::workingDays,
                    (house, days) -> new LettingRules(house.cleared(), house.settled(), days, house.warnedAhead()));
        }
    }

    LettingRules {
        cleared = Set.copyOf(cleared);
    }

    /** Whether a company that answers so can take the person. */
    boolean takes(GivenAnswer answer) {
        return cleared.contains(answer.result()) || (settled && answer.isSettled());
    }

    LocalDate answerBy(LocalDate askedOn) {
        return WorkingDays.after(askedOn, workingDays);
    }
}
