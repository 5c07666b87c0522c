package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.referral.ReferralRefusal.FlatNotInReasonableTime;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How soon a referral is answered (T-15), and what time for a flat is reasonable (T-16). The source gives no figures;
 * both are settings. The day the referral reached the coordinator governs the answer, the day of the answer the flat.
 *
 * @param workingDays  to answer in, the day of arrival not counted
 * @param warnedAhead  how long before the last day it is warned of
 * @param flatExpected how far ahead a flat may lie
 */
record PreliminaryAnswerPolicy(int workingDays, Period warnedAhead, Period flatExpected) {

    static final Effective<PreliminaryAnswerPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new PreliminaryAnswerPolicy(10, Period.ofDays(2), Period.ofMonths(3)),
            Source.assumed("A-17"));

    LocalDate answerBy(LocalDate arrivedOn) {
        return WorkingDays.after(arrivedOn, workingDays);
    }

    /**
     * Lets through a day that is not before the answer nor after the last reasonable one.
     *
     * @throws FlatNotInReasonableTime if it is after that
     */
    void requireReasonable(LocalDate flatExpectedOn, LocalDate answeredOn) {
        Input.notBefore(answeredOn, flatExpectedOn, "flatExpectedOn");
        LocalDate latest = answeredOn.plus(flatExpected);
        if (flatExpectedOn.isAfter(latest)) {
            throw new FlatNotInReasonableTime(latest);
        }
    }
}
