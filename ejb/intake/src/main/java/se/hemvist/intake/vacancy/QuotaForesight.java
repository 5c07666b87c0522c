package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.QuotaRule.MostOutsideQueue;
import se.hemvist.intake.vacancy.QuotaRule.RelocationOutsideQueue;
import se.hemvist.intake.vacancy.QuotaRule.WarnOutsideQueue;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Values;

/**
 * What another quota would do: how many flats more may go past the queue, and whether the next one for those who wait for
 * a trial or training flat must be confirmed by name. Counted over the year of the first day that it would govern.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QuotaForesight implements Foresight {

    private static final Set<Programme> PAST_THE_QUEUE = EnumSet.of(Programme.TRIAL, Programme.TRAINING);

    @Inject
    QuotaStandings quotas;

    @Inject
    CaseProgress cases;

    @Override
    public Set<String> settings() {
        return Set.of(MostOutsideQueue.NAME, WarnOutsideQueue.NAME, RelocationOutsideQueue.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        Optional<QuotaStanding> before = standing(supposition, supposition.now());
        Optional<QuotaStanding> after = standing(supposition, supposition.then());
        if (before.isEmpty() || after.isEmpty()) {
            return new Prospect("QuotaRule", Reach.OPEN, List.of(), List.of());
        }
        return new Prospect(
                "QuotaRule",
                Reach.OPEN,
                figures(before.get(), after.get()),
                touched(supposition, before.get(), after.get()));
    }

    private Optional<QuotaStanding> standing(Supposition supposition, Values values) {
        return quotas.on(supposition.municipality(), supposition.from(), values);
    }

    private static List<Figure> figures(QuotaStanding before, QuotaStanding after) {
        return List.of(
                new Figure("received", before.year().received(), after.year().received()),
                new Figure(
                        "outside-queue",
                        before.year().outsideQueue(),
                        after.year().outsideQueue()),
                new Figure("held", before.year().held(), after.year().held()),
                new Figure("room-outside-queue", before.room(), after.room()),
                new Figure("warned", before.warns() ? 1 : 0, after.warns() ? 1 : 0));
    }

    private List<Touched> touched(Supposition supposition, QuotaStanding before, QuotaStanding after) {
        if (before.wouldExceed() == after.wouldExceed()) {
            return List.of();
        }
        return cases.in(supposition.municipality(), EnumSet.of(CaseState.WAITING_FOR_FLAT)).stream()
                .filter(file -> PAST_THE_QUEUE.contains(file.programme()))
                .map(file -> new Touched(
                        file.whose(),
                        after.wouldExceed() ? "MUST_BE_CONFIRMED" : "NEED_NOT_BE_CONFIRMED",
                        next(before),
                        next(after),
                        false))
                .toList();
    }

    private static String next(QuotaStanding standing) {
        return standing.wouldExceed() ? "CONFIRMED_BY_NAME" : "WITHIN_QUOTA";
    }
}
