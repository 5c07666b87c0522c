package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.referral.ReferralRefusal.FlatNotInReasonableTime;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How soon a referral is answered (T-15), and what time for a flat is reasonable (T-16). The source gives no figures;
 * both are settings. The day on which the referral was received governs the answer, the day of the answer the
 * flat.
 *
 * @param workingDays  to answer in, the day of arrival not counted
 * @param warnedAhead  how long before the last day it is warned of
 * @param flatExpected how far ahead a flat may lie
 */
record PreliminaryAnswerPolicy(int workingDays, Period warnedAhead, Period flatExpected) {

    static final Effective<PreliminaryAnswerPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new PreliminaryAnswerPolicy(10, Period.ofDays(2), Period.ofMonths(3)),
            Source.goteborg("Remiss").readAs("A-17").readAs("A-60"));

    /** T-15: how many working days a municipality gives its coordinator to answer in. */
    @ApplicationScoped
    static class AnswerTime extends SettableRule<PreliminaryAnswerPolicy> {

        AnswerTime() {
            super(
                    workingDays("preliminary-answer-working-days", "T-15"),
                    HOUSING_FIRST,
                    PreliminaryAnswerPolicy::workingDays,
                    (house, days) -> new PreliminaryAnswerPolicy(days, house.warnedAhead(), house.flatExpected()));
        }
    }

    /** T-16: within how many months of the answer a municipality takes a flat to come in reasonable time. */
    @ApplicationScoped
    static class FlatTime extends SettableRule<PreliminaryAnswerPolicy> {

        static final String NAME = "flat-expected-months";

        private static final int MOST = 12;

        FlatTime() {
            super(
                    months(NAME, MOST),
                    HOUSING_FIRST,
                    house -> (int) house.flatExpected().toTotalMonths(),
                    (house, months) -> new PreliminaryAnswerPolicy(
                            house.workingDays(), house.warnedAhead(), Period.ofMonths(months)));
        }
    }

    LocalDate answerBy(LocalDate arrivedOn) {
        return WorkingDays.after(arrivedOn, workingDays);
    }

    /** The last day on which a flat still comes in reasonable time. */
    LocalDate latestFlat(LocalDate answeredOn) {
        return answeredOn.plus(flatExpected);
    }

    /**
     * Lets through a day that is not before the answer nor after the last reasonable one.
     *
     * @throws FlatNotInReasonableTime if it is after that
     */
    void requireReasonable(LocalDate flatExpectedOn, LocalDate answeredOn) {
        Input.notBefore(answeredOn, flatExpectedOn, "flatExpectedOn");
        LocalDate latest = latestFlat(answeredOn);
        if (flatExpectedOn.isAfter(latest)) {
            throw new FlatNotInReasonableTime(latest);
        }
    }
}
