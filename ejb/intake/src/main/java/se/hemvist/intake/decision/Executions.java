package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseEvent.HomeVoided;
import se.hemvist.intake.application.CaseEvent.Reopened;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.execution.ExecutionStep;
import se.hemvist.intake.execution.Wait;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.deadline.Deadlines;

/**
 * Carrying out decisions (verkställighet), as those downstream tell of it: a home when the tenant has moved in, support
 * when its first phase begins.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Executions {

    private static final String CASE_OVER = "Ärendet är avslutat.";

    @Inject
    MadeDecisions decisions;

    @Inject
    CaseProgress progress;

    @Inject
    Deadlines deadlines;

    @Inject
    ExecutionDue executionDue;

    @Inject
    SupportDecisionRuns supportRuns;

    /**
     * The decision of the kind that stands in the case is carried out. Nothing happens if none waits for it. Locks the
     * decision and not the case, which those who tell it may not have locked before their own.
     */
    public void carriedOut(CaseId caseId, DecisionKind kind, LocalDate on) {
        decisions
                .lockCurrent(caseId, kind)
                .filter(decision -> decision.carryOut(on))
                .ifPresent(decision -> deadlines.met(executionDue, decision.id().value(), "", on));
    }

    /**
     * The decisions of the kind in the case that were carried out on the one day were carried out on the other. Locks those, and
     * not the case.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if one was broken off before
     */
    public void carriedOutOn(CaseId caseId, DecisionKind kind, LocalDate was, LocalDate on) {
        decisions.of(caseId).stream()
                .filter(decision -> decision.kind() == kind)
                .map(decision -> decisions.lock(decision.id()))
                .forEach(decision -> decision.carriedOutOn(was, on));
    }

    /**
     * That the decision of the kind that stands in the case was carried out on the day was a mistake: it waits again. Where the case is
     * over, nobody waits any more.
     */
    public void notCarriedOutOn(CaseId caseId, DecisionKind kind, LocalDate was, LocalDate today) {
        CaseFile file = progress.look(caseId);
        decisions
                .lockCurrent(caseId, kind)
                .filter(decision -> decision.notCarriedOutOn(was))
                .ifPresent(decision -> {
                    if (file.state().isEnd()) {
                        decision.lapse(today, CASE_OVER);
                    } else {
                        derive(decision, file, today);
                    }
                });
    }

    /**
     * What an appeal needs to know of a decision.
     *
     * @throws DecisionRefusal.UnknownDecision if there is none by that id
     */
    public Appealable appealable(DecisionId id) {
        Decision decision = decisions.get(id);
        return new Appealable(
                decision.caseId(), decision.decidedOn(), decision.view().after().servedOn());
    }

    /** Every decision in favour of the administration's cases that was made by the day, with its waits. */
    public List<Waited> waits(OrganisationId administration, LocalDate by) {
        List<Decision> granted = decisions.grantedBy(administration, by);
        Function<CaseId, CaseFile> files =
                progress.look(granted.stream().map(Decision::caseId).distinct().toList());
        return granted.stream()
                .map(decision ->
                        new Waited(decision.view(), files.apply(decision.caseId()), decision.waits(), decision.steps()))
                .toList();
    }

    /**
     * What nobody asks for any more, or what is over, need not be carried out, nor renewed; but where the person has signed
     * for a home when the case is taken back, the support is decided on anew as long as its decision stands.
     */
    void on(@Observes Advanced advanced) {
        if (advanced.to() != CaseState.WITHDRAWN && advanced.to() != CaseState.CLOSED) {
            return;
        }
        for (DecisionKind kind : DecisionKind.MEASURE) {
            decisions
                    .lockCurrent(advanced.caseId(), kind)
                    .filter(decision -> decision.lapse(advanced.on(), CASE_OVER))
                    .ifPresent(decision -> cancel(decision, advanced.on()));
        }
        decisions
                .current(advanced.caseId(), DecisionKind.SUPPORT)
                .filter(support -> advanced.from() != CaseState.HOUSED || advanced.to() != CaseState.WITHDRAWN)
                .ifPresent(support -> deadlines.cancel(supportRuns, support.id().value(), "", advanced.on()));
    }

    /** What waited to be carried out as the case was over waits on; what is due by it is derived by whoever opens the case again. */
    void on(@Observes Reopened reopened) {
        DecisionKind.MEASURE.forEach(kind ->
                decisions.lockCurrent(reopened.caseId(), kind).ifPresent(decision -> decision.waitsOn(CASE_OVER)));
    }

    /** The support of a case that is over ran on for the home only, which came to nothing. */
    void on(@Observes HomeVoided voided) {
        decisions
                .current(voided.caseId(), DecisionKind.SUPPORT)
                .ifPresent(support -> deadlines.cancel(supportRuns, support.id().value(), "", voided.on()));
    }

    /** Derives or settles what the decision's facts now give. */
    void derive(Decision decision, CaseFile file, LocalDate on) {
        executionDue
                .of(decision, file)
                .ifPresentOrElse(derived -> deadlines.derive(executionDue, derived), () -> cancel(decision, on));
    }

    private void cancel(Decision decision, LocalDate on) {
        deadlines.cancel(executionDue, decision.id().value(), "", on);
    }

    /** Whose decision it is, when it was made, and when the person got it. */
    public record Appealable(CaseId caseId, LocalDate decidedOn, Optional<LocalDate> servedOn) {}

    /** A decision in favour, with the times during which it waited and what was told of it. */
    public record Waited(DecisionView decision, CaseFile file, List<Wait> waits, List<ExecutionStep> steps) {}
}
