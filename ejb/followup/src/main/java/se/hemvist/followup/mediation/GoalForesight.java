package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;

/** How far it would be to another goal of the year; a goal is no ceiling, so that no open case comes out otherwise. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GoalForesight implements Foresight {

    @Inject
    YearCounts years;

    @Override
    public Set<String> settings() {
        return Set.of(YearGoal.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        int year = supposition.from().getYear();
        long mediated = years.of(supposition.municipality(), year).total();
        int before = years.goal(supposition.municipality(), year, supposition.now());
        int after = years.goal(supposition.municipality(), year, supposition.then());
        return new Prospect(
                "YearGoal",
                Reach.ADVICE,
                List.of(
                        new Figure("mediated", mediated, mediated),
                        new Figure("goal", before, after),
                        new Figure("left-to-goal", left(before, mediated), left(after, mediated))),
                List.of());
    }

    private static long left(int goal, long mediated) {
        return Math.max(0, goal - mediated);
    }
}
