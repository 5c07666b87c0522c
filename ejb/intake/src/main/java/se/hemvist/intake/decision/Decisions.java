package se.hemvist.intake.decision;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.NotDoneInThisState;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.decision.DecisionRefusal.AlreadyDecided;
import se.hemvist.intake.decision.DecisionRefusal.NobodyNamed;
import se.hemvist.intake.decision.DecisionRefusal.NotDecidedHere;
import se.hemvist.intake.decision.DecisionRefusal.RunningDecision;
import se.hemvist.intake.decision.HomeReviewPolicy.AtRenewal;
import se.hemvist.intake.delegation.Decider;
import se.hemvist.intake.delegation.DelegatedDecision;
import se.hemvist.intake.delegation.DelegationView;
import se.hemvist.intake.delegation.DelegationsInForce;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.HouseClock;

import static se.hemvist.intake.application.CaseState.ALTERNATIVE_NEEDED;
import static se.hemvist.intake.application.CaseState.GRANTED;
import static se.hemvist.intake.application.CaseState.WAITING_FOR_FLAT;

/** Recording what social services have decided. */
@Stateless
public class Decisions {

    @Inject
    MadeDecisions decisions;

    @Inject
    CaseProgress progress;

    @Inject
    Deadlines deadlines;

    @Inject
    SupportDecisionRuns supportRuns;

    @Inject
    Executions executions;

    @Inject
    DelegationsInForce delegations;

    @Inject
    AtRenewal atRenewal;

    @Inject
    Event<DecisionEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records a decision. Where the case waits for both it is granted once both are in favour and then waits for a flat;
     * as soon as one is against, other ways must be looked into, and the other one lives on. Later a decision in favour
     * renews the one that runs.
     *
     * @throws NotDecidedHere                       on what social services do not decide in the programme
     * @throws NobodyNamed                          if the case is nobody's yet
     * @throws NotDoneInThisState                   unless the companies have answered, or the measure has been granted
     * @throws AlreadyDecided                       if this one has been made and the other is awaited
     * @throws RunningDecision                      against, where one in favour runs
     * @throws DecisionRefusal.NotCommunicated      against, where the person was not heard
     * @throws DecisionRefusal.AppealNoticeMissing  against, where the person is not told how to appeal
     * @throws DecisionRefusal.ReviewProvisoMissing for support without room for review
     * @throws DecisionRefusal.WrongLength          for support that says another last day than the computed one
     * @throws se.hemvist.intake.delegation.DelegationRefusal.NotDelegated if the organisation has entered who decides by
     *     delegation, and on that day this is none of them
     * @throws CaseRefusal                          if a part is missing or a day is out of order, as a renewal's is
     *     before the one that it renews
     */
    @Operation("decision.make")
    public DecisionId make(CaseId caseId, Expected expected, NewDecision decided) {
        CaseFile file = progress.take(caseId, expected);
        LocalDate decidedOn = decided.made().decidedOn();
        Input.notAfter(clock.today(), decidedOn, "decidedOn");
        Input.notBefore(file.handling().application().receivedOn(), decidedOn, "decidedOn");
        Optional<Decision> before = decisions.lockCurrent(caseId, decided.kind());
        demandTurn(file, decided, before);
        Optional<DelegationView> delegation = delegations.demand(
                decider(file, decided), DelegatedDecision.valueOf(decided.kind().name()), decidedOn, "delegate");
        Decision decision = Decision.made(caseId, decided);
        delegation.ifPresent(decision::restOn);
        before.ifPresent(running -> replace(running, decision, file));
        decisions.add(decision);
        record(decision, file, before.isPresent());
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

    private Decider decider(CaseFile file, NewDecision decided) {
        return new Decider(
                file.administration(),
                decided.made().delegate(),
                access.actor().user(),
                decided.particulars().delegation().map(String::strip));
    }

    private void demandTurn(CaseFile file, NewDecision decided, Optional<Decision> before) {
        Version<DecisionCourse> governs = course(file, decided.made().decidedOn());
        DecisionCourse course = governs.rule();
        if (!course.kinds().contains(decided.kind())) {
            throw new NotDecidedHere(decided.kind()).by(governs);
        }
        if (file.person().isEmpty()) {
            throw new NobodyNamed(file.programme());
        }
        if (before.isEmpty()) {
            file.demandIn(course.firstIn());
        } else {
            demandRenewal(governs, file, before.get(), decided);
        }
    }

    /** The home and its support run on where the case was taken back from there. */
    private void demandRenewal(Version<DecisionCourse> governs, CaseFile file, Decision before, NewDecision decided) {
        DecisionCourse course = governs.rule();
        if (!course.renewedIn().contains(file.state()) && course.firstIn().contains(file.state())) {
            throw new AlreadyDecided(decided.kind()).by(governs);
        }
        if (!course.renewedIn().contains(progress.takenBackFromHome(file.id()) ? CaseState.HOUSED : file.state())) {
            throw file.notDoneNow();
        }
        if (!before.granted() && !course.moves().isEmpty()) {
            throw new AlreadyDecided(decided.kind()).by(governs);
        }
        if (before.granted() && decided.result() == DecisionResult.REFUSED) {
            throw new RunningDecision(decided.kind());
        }
    }

    private void replace(Decision running, Decision next, CaseFile file) {
        LocalDate on = Input.notBefore(running.decidedOn(), next.decidedOn(), "decidedOn");
        running.supersedeBy(next);
        deadlines.met(supportRuns, running.id().value(), "", on);
        executions.derive(running, file, on);
    }

    private void record(Decision decision, CaseFile file, boolean renews) {
        LocalDate on = decision.decidedOn();
        if (decision.granted() && decision.kind() == DecisionKind.SUPPORT) {
            deadlines.derive(supportRuns, supportRuns.of(decision, file));
        }
        executions.derive(decision, file, on);
        progress.note(file.id(), occurrence(decision));
        if (course(file, on).rule().moves().contains(file.state())) {
            proceed(decision);
        }
        if (renews) {
            lookAtHome(decision, file.municipality());
        }
    }

    private void lookAtHome(Decision renewal, Municipality municipality) {
        LocalDate on = renewal.decidedOn();
        Version<HomeReviewPolicy> policy = atRenewal.on(municipality, on);
        decisions
                .current(renewal.caseId(), DecisionKind.HOUSING)
                .filter(Decision::granted)
                .filter(home -> policy.rule().asks(renewal.kind(), home.validTo()))
                .ifPresent(home -> {
                    home.lookAt(on);
                    progress.note(
                            home.caseId(),
                            Occurrence.of("home-to-be-looked-at", on).by("HomeReviewPolicy", policy));
                });
    }

    private void proceed(Decision decision) {
        LocalDate on = decision.decidedOn();
        if (!decision.granted()) {
            progress.advance(
                    decision.caseId(),
                    ALTERNATIVE_NEEDED,
                    Occurrence.of("measure-refused", on).because(decision.reasons()));
        } else if (DecisionKind.MEASURE.stream().allMatch(kind -> decisions
                .current(decision.caseId(), kind)
                .filter(Decision::granted)
                .isPresent())) {
            progress.advance(decision.caseId(), GRANTED, "measure-granted", on);
            progress.advance(decision.caseId(), WAITING_FOR_FLAT, "watch-started", on);
        }
    }

    static Version<DecisionCourse> course(CaseFile file, LocalDate on) {
        return DecisionCourse.of(file.programme()).on(on);
    }

    static Occurrence occurrence(Decision decision) {
        Occurrence made = Occurrence.of(
                decision.kind() == DecisionKind.HOUSING ? "housing-decided" : "support-decided", decision.decidedOn());
        return decision.kind() == DecisionKind.SUPPORT
                ? made.by("SupportDecisionPolicy", SupportDecisionPolicy.HOUSING_FIRST.on(decision.decidedOn()))
                : made;
    }
}
