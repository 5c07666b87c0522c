package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.decision.DecisionRefusal.ReviewProvisoMissing;
import se.hemvist.intake.decision.DecisionRefusal.WrongLength;
import se.hemvist.intake.decision.NewDecision.Terms;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How long a decision on support runs and when its end is spoken of. The day of the decision governs, and the time runs
 * from it; its last day bears the same number in its month, or is the month's last.
 *
 * @param length       how long it runs
 * @param firstWarning how long before its last day it is first warned of
 * @param lastWarning  how long before its last day it is warned of again
 */
record SupportDecisionPolicy(Period length, Period firstWarning, Period lastWarning) {

    static final Effective<SupportDecisionPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new SupportDecisionPolicy(Period.ofMonths(18), Period.ofDays(90), Period.ofDays(30)),
            Source.goteborg("Beslut").readAs("A-21"));

    LocalDate validTo(LocalDate decidedOn) {
        return decidedOn.plus(length);
    }

    /**
     * Its last day.
     *
     * @throws ReviewProvisoMissing if it leaves no room for review
     * @throws WrongLength          if it says another last day
     */
    LocalDate require(Terms terms, LocalDate decidedOn) {
        if (!terms.reviewProviso()) {
            throw new ReviewProvisoMissing(decidedOn);
        }
        LocalDate validTo = validTo(decidedOn);
        Optional<LocalDate> other = terms.validTo().filter(day -> !day.equals(validTo));
        if (other.isPresent()) {
            throw new WrongLength(validTo);
        }
        return validTo;
    }
}
