package se.hemvist.intake.unexecuted;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.Executions;
import se.hemvist.intake.decision.Executions.Waited;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.time.HouseClock;

/** The quarterly reports of decisions that are not carried out: one by one for IVO, counted for the council. */
@Stateless
public class UnexecutedDecisions {

    @Inject
    Executions executions;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Those of the caller's social administration, one by one, the oldest decision first; of a quarter that runs, as it
     * is today. Of cases on paper only for who may know of them.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if the quarter has not begun
     */
    @Operation(value = "unexecuted.list", read = true)
    public List<UnexecutedDecision> list(Quarter quarter) {
        return of(quarter, waited -> !waited.file().isHiddenFrom(access.actor()));
    }

    /**
     * All of them counted by kind, without persons.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if the quarter has not begun
     */
    @Operation(value = "unexecuted.count", read = true)
    public List<QuarterCount> count(Quarter quarter) {
        List<UnexecutedDecision> all = of(quarter, any -> true);
        return DecisionKind.MEASURE.stream()
                .map(kind -> QuarterCount.of(kind, all))
                .toList();
    }

    private List<UnexecutedDecision> of(Quarter quarter, Predicate<Waited> told) {
        Actor actor = access.actor();
        access.permit(actor.municipality().map(Related::anything).orElseGet(Related::installation));
        LocalDate today = clock.today();
        Input.notAfter(today, quarter.first(), "quarter");
        LocalDate to = quarter.last().isAfter(today) ? today : quarter.last();
        return actor.organisation().map(OrganisationId::new).stream()
                .flatMap(administration -> executions.waits(administration, to).stream())
                .filter(told)
                .flatMap(waited -> UnexecutedDecision.of(waited, quarter, to))
                .toList();
    }
}
