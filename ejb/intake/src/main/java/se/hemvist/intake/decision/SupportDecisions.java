package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.DecisionRefusal.BasisNotTold;
import se.hemvist.intake.decision.DecisionRefusal.NoLeaseDecided;
import se.hemvist.intake.decision.DecisionRefusal.NotDecided;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.rule.Version;

/** Whether what has been decided in a case is in force, for those who go on from it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SupportDecisions {

    @Inject
    MadeDecisions decisions;

    @Inject
    SupportDecisionRuns runs;

    @Inject
    Deadlines deadlines;

    /** The decision on support that is in force on the day. */
    public Optional<SupportDecisionView> inForce(CaseId caseId, LocalDate day) {
        return decisions
                .current(caseId, DecisionKind.SUPPORT)
                .filter(decision -> decision.inForce(day))
                .map(decision -> new SupportDecisionView(
                        decision.id(),
                        caseId,
                        decision.decidedOn(),
                        decision.validTo().orElseThrow()));
    }

    /** The decision on the home that ran on the day, whatever has taken its place since. */
    public Optional<DecisionView> homeOn(CaseId caseId, LocalDate day) {
        return decisions.of(caseId).stream()
                .filter(decision -> decision.kind() == DecisionKind.HOUSING)
                .filter(decision -> decision.ranOn(day))
                .findFirst()
                .map(Decision::view);
    }

    /** The aid has ended on the day: the decision on support stands no longer, and is not to be renewed (T-19). */
    public void end(CaseId caseId, LocalDate on) {
        decisions
                .lockCurrent(caseId, DecisionKind.SUPPORT)
                .filter(Decision::granted)
                .ifPresent(support -> {
                    support.standsNoLonger(on);
                    deadlines.cancel(runs, support.id().value(), "", on);
                });
    }

    /**
     * The aid had not ended on the day after all: the decision on support that stood no longer since then stands again, unless another
     * has taken its place. When it is renewed (T-19) is derived by whoever puts that right.
     */
    public void standsAgain(CaseId caseId, LocalDate since) {
        if (decisions.current(caseId, DecisionKind.SUPPORT).isEmpty()) {
            decisions.of(caseId).stream()
                    .filter(decision -> decision.kind() == DecisionKind.SUPPORT && decision.granted())
                    .filter(decision -> decision.stoodUntil(since))
                    .findFirst()
                    .map(decision -> decisions.lock(decision.id()))
                    .ifPresent(Decision::standsAgain);
        }
    }

    /**
     * Lets nothing be signed or ordered that has not been decided.
     *
     * @param field the name of the day in what was sent
     * @throws NotDecided     unless every decision that the programme asks for is in favour and in force on the day, and
     *     none is against
     * @throws NoLeaseDecided if the person is to have the home by the decision alone
     */
    public void require(CaseFile file, LocalDate day, String field) {
        Version<DecisionsNeeded> needed = DecisionsNeeded.of(file.programme()).on(day);
        for (DecisionKind kind : DecisionKind.MEASURE) {
            Optional<Decision> current = decisions.current(file.id(), kind);
            boolean inForce = current.filter(decision -> decision.inForce(day)).isPresent();
            boolean refused = current.filter(decision -> !decision.granted()).isPresent();
            if (refused || (needed.rule().kinds().contains(kind) && !inForce)) {
                throw new NotDecided(kind, day).at(field).by(needed);
            }
        }
        if (decisions
                .current(file.id(), DecisionKind.HOUSING)
                .flatMap(Decision::basisOfLiving)
                .filter(BasisOfLiving.DECISION_ONLY::equals)
                .isPresent()) {
            throw new NoLeaseDecided(day).at(field);
        }
    }

    /**
     * Lets no lease be signed before the person has been told to live by one: the decision on the home says it. Where the
     * document of that does not, a new decision takes its place first. Where none is made here, the lease itself says it.
     *
     * @param field the name of the day in what was sent
     * @throws DecisionRefusal as {@link #require}
     * @throws BasisNotTold    if the decision on the home leaves it open, or was made after the day
     */
    public void requireLease(CaseFile file, LocalDate day, String field) {
        require(file, day, field);
        decisions
                .current(file.id(), DecisionKind.HOUSING)
                .filter(home -> home.basisOfLiving().isEmpty() || day.isBefore(home.decidedOn()))
                .ifPresent(home -> {
                    throw new BasisNotTold(home.decidedOn()).at(field);
                });
    }
}
