package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.StatutoryTime;

/**
 * C-23: how long a decision may be appealed (överklagande). The day on which the person got it governs and starts the
 * time, whose last day moves past days of rest.
 *
 * @param length from the day on which the person got the decision
 */
public record AppealTime(Period length) {

    private static final Effective<AppealTime> SOCIAL_SERVICES =
            Effective.since(LocalDate.of(2018, 7, 1), new AppealTime(Period.ofWeeks(3)), Source.law("FL 44 §"));

    /** The last day on which an appeal of a decision that was served then comes in time. */
    public static LocalDate lastDay(LocalDate servedOn) {
        Period length = SOCIAL_SERVICES.on(servedOn).rule().length();
        return StatutoryTime.lastDayToAct(StatutoryTime.plus(servedOn, length));
    }
}
