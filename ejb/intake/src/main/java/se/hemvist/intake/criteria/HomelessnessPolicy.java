package se.hemvist.intake.criteria;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.criteria.CriteriaRefusal.DischargeNotSoon;
import se.hemvist.intake.criteria.CriteriaRefusal.HomeAfterDischarge;
import se.hemvist.intake.criteria.CriteriaRefusal.NotAtRisk;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * Which homelessness counts for the target group: situation 1; situation 2, that is a discharge within some months
 * without a home; or the risk of being in one of them soon. The day of receipt governs; a discharge on the last day of
 * the months counts, and so does one that should have been already.
 *
 * @param dischargeWithin how far ahead a discharge may lie in situation 2 (T-32)
 */
public record HomelessnessPolicy(Period dischargeWithin) {

    public static final Effective<HomelessnessPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15), new HomelessnessPolicy(Period.ofMonths(3)), Source.goteborg("Målgrupp"));

    /**
     * Lets through a person whose homelessness counts on the day.
     *
     * @throws DischargeNotSoon   in situation 2, if the discharge is too far ahead
     * @throws HomeAfterDischarge in situation 2, if a home waits
     * @throws NotAtRisk          in situations 3 and 4 without the risk
     */
    public void admit(Homelessness homelessness, LocalDate day) {
        Input.notAfter(day, homelessness.since(), "homelessness/since");
        switch (homelessness.situation()) {
            case ACUTE -> {
                // Counts as it is.
            }
            case INSTITUTION -> admitFromInstitution(homelessness, day);
            case LONG_TERM_SOLUTION, OWN_SHORT_TERM -> admitAtRisk(homelessness);
        }
    }

    private void admitFromInstitution(Homelessness homelessness, LocalDate day) {
        LocalDate discharge = homelessness.dischargeOn();
        if (discharge == null) {
            throw new MissingPart("homelessness/dischargeOn");
        }
        Boolean homeAfter = homelessness.homeAfter();
        if (homeAfter == null) {
            throw new MissingPart("homelessness/homeAfter");
        }
        LocalDate latest = day.plus(dischargeWithin);
        if (discharge.isAfter(latest)) {
            throw new DischargeNotSoon(latest);
        }
        if (homeAfter) {
            throw new HomeAfterDischarge(homelessness.situation());
        }
    }

    private static void admitAtRisk(Homelessness homelessness) {
        if (!homelessness.atRisk()) {
            throw new NotAtRisk(homelessness.situation());
        }
    }
}
