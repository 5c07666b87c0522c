package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.criteria.TargetGroup.RecentViolence;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;

/**
 * What another prompt for recent violence would do: it decides nobody's case, and a referral that has been received
 * is read with the prompt with which it was assessed.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PromptForesight implements Foresight {

    @Inject
    CaseProgress cases;

    @Override
    public Set<String> settings() {
        return Set.of(RecentViolence.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        long waiting = cases.in(supposition.municipality(), EnumSet.of(CaseState.REFERRED))
                .size();
        return new Prospect(
                "TargetGroup",
                Reach.ADVICE,
                List.of(
                        supposition.figure("months"),
                        new Figure("unanswered-referrals-that-keep-their-prompt", waiting, waiting)),
                List.of());
    }
}
