package se.hemvist.followup.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.plan.PlanRefusal.DraftWaits;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** All versions of one plan: one is worked by, and one at most is being written. */
record PlanVersions(List<Plan> all) {

    PlanVersions {
        all = List.copyOf(all);
    }

    /**
     * The number of the version that is to come.
     *
     * @throws DraftWaits if the one before is not agreed on yet
     */
    int next() {
        latest(PlanState.DRAFT).ifPresent(draft -> {
            throw new DraftWaits(draft.number());
        });
        return all.stream().mapToInt(Plan::number).max().orElse(0) + 1;
    }

    /**
     * Those who work by the plan have agreed on the version; the one before is replaced.
     *
     * @throws PlanRefusal.PlanNotThere unless it is a draft
     * @throws CaseRefusal              if the day is still to come, or before the version was drawn up or the one before agreed on
     */
    void agree(Plan plan, LocalDate on, LocalDate today) {
        Optional<Plan> before = latest(PlanState.AGREED);
        plan.agree(on, today);
        before.flatMap(Plan::agreedOn).ifPresent(earliest -> Input.notBefore(earliest, on, "on"));
        before.ifPresent(Plan::replace);
    }

    /**
     * The version was written by mistake; if it was worked by, the one that it replaced stands again.
     *
     * @throws PlanRefusal.PlanNotThere if a later one has replaced it, or it is void
     * @throws CaseRefusal.MissingPart  if nothing is said of why
     */
    void declareVoid(Plan plan, String reason) {
        boolean worked = plan.is(PlanState.AGREED);
        plan.declareVoid(reason);
        if (worked) {
            latest(PlanState.REPLACED).ifPresent(Plan::standAgain);
        }
    }

    private Optional<Plan> latest(PlanState state) {
        return all.stream().filter(plan -> plan.is(state)).max(Comparator.comparing(Plan::number));
    }
}
