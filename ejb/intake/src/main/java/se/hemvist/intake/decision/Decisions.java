package se.hemvist.intake.decision;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.NotDoneInThisState;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.decision.DecisionRefusal.AlreadyDecided;
import se.hemvist.intake.decision.DecisionRefusal.RunningDecision;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

import static se.hemvist.intake.application.CaseState.ALTERNATIVE_NEEDED;
import static se.hemvist.intake.application.CaseState.GRANTED;
import static se.hemvist.intake.application.CaseState.HOUSED;
import static se.hemvist.intake.application.CaseState.IN_OFFER;
import static se.hemvist.intake.application.CaseState.LANDLORD_CHECKED;
import static se.hemvist.intake.application.CaseState.WAITING_FOR_FLAT;

/** Recording what social services have decided. */
@Stateless
public class Decisions {

    private static final Set<CaseState> RENEWED_IN = EnumSet.of(WAITING_FOR_FLAT, IN_OFFER, HOUSED);

    @Inject
    MadeDecisions decisions;

    @Inject
    CaseProgress progress;

    @Inject
    Deadlines deadlines;

    @Inject
    SupportDecisionRuns supportRuns;

    @Inject
    Event<DecisionEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records one of the two decisions. Once both are in favour the case is granted and waits for a flat; as soon as
     * one is against, other ways must be looked into. Later a decision in favour renews the one that runs.
     *
     * @throws NotDoneInThisState                   unless the companies have answered, or the measure has been granted
     * @throws AlreadyDecided                       if this one has been made and the other is awaited
     * @throws RunningDecision                      against, where one in favour runs
     * @throws DecisionRefusal.ReviewProvisoMissing for support without room for review
     * @throws DecisionRefusal.WrongLength          for support that says another last day than the computed one
     * @throws CaseRefusal                          if a part is missing or a day is out of order, as a renewal's is
     *     before the one that it renews
     */
    @Operation("decision.make")
    public DecisionId make(CaseId caseId, Expected expected, NewDecision decided) {
        CaseFile file = progress.take(caseId, expected);
        LocalDate decidedOn = decided.made().decidedOn();
        Input.notAfter(clock.today(), decidedOn, "decidedOn");
        Input.notBefore(file.handling().application().receivedOn(), decidedOn, "decidedOn");
        Optional<Decision> before = decisions.current(caseId, decided.kind());
        requireTurn(file.state(), decided, before);
        Decision decision = Decision.made(caseId, decided);
        before.ifPresent(running -> replace(running, decidedOn));
        decisions.add(decision);
        record(decision, file);
        happened.fire(decision.event());
        return decision.id();
    }

    /**
     * The decisions in a case, in their order, without reasons.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "decision.list", read = true)
    public List<DecisionView> list(CaseId caseId) {
        access.permit(progress.look(caseId));
        return decisions.of(caseId).stream().map(Decision::view).toList();
    }

    private static void requireTurn(CaseState state, NewDecision decided, Optional<Decision> before) {
        if (state == LANDLORD_CHECKED) {
            before.ifPresent(made -> {
                throw new AlreadyDecided(made.kind());
            });
        } else if (!RENEWED_IN.contains(state)) {
            throw new NotDoneInThisState(state);
        } else if (decided.result() == DecisionResult.REFUSED) {
            throw new RunningDecision(decided.kind());
        }
    }

    private void replace(Decision running, LocalDate on) {
        running.supersede(Input.notBefore(running.decidedOn(), on, "decidedOn"));
        deadlines.met(supportRuns, running.id().value(), "", on);
    }

    private void record(Decision decision, CaseFile file) {
        if (decision.granted() && decision.kind() == DecisionKind.SUPPORT) {
            deadlines.derive(supportRuns, supportRuns.of(decision, file));
        }
        progress.note(file.id(), occurrence(decision));
        if (file.state() == LANDLORD_CHECKED) {
            proceed(decision);
        }
    }

    private void proceed(Decision decision) {
        LocalDate on = decision.decidedOn();
        if (!decision.granted()) {
            progress.advance(decision.caseId(), ALTERNATIVE_NEEDED, "measure-refused", on);
        } else if (Stream.of(DecisionKind.values())
                .allMatch(kind -> decisions.current(decision.caseId(), kind).isPresent())) {
            progress.advance(decision.caseId(), GRANTED, "measure-granted", on);
            progress.advance(decision.caseId(), WAITING_FOR_FLAT, "watch-started", on);
        }
    }

    private static Occurrence occurrence(Decision decision) {
        Occurrence made = Occurrence.of(
                decision.kind() == DecisionKind.HOUSING ? "housing-decided" : "support-decided", decision.decidedOn());
        return decision.kind() == DecisionKind.SUPPORT
                ? made.by("SupportDecisionPolicy", SupportDecisionPolicy.HOUSING_FIRST.on(decision.decidedOn()))
                : made;
    }
}
