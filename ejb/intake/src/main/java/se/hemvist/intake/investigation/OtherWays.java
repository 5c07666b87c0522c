package se.hemvist.intake.investigation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.decision.DecisionRefusal;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.decision.RefusedApplications;
import se.hemvist.intake.delegation.Decider;
import se.hemvist.intake.delegation.DelegatedDecision;
import se.hemvist.intake.delegation.DelegationView;
import se.hemvist.intake.delegation.DelegationsInForce;
import se.hemvist.intake.investigation.Decline.Side;
import se.hemvist.intake.investigation.InvestigationRefusal.OtherWaysNotInvestigated;
import se.hemvist.intake.investigation.NewOutcome.Outcome;
import se.hemvist.intake.investigation.OtherWaysView.Looked;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

import static se.hemvist.intake.application.CaseState.ALTERNATIVE_NEEDED;
import static se.hemvist.intake.application.CaseState.INFO_MEETING_HELD;
import static se.hemvist.intake.application.CaseState.PRELIM_NO;
import static se.hemvist.intake.application.CaseState.UNDER_ASSESSMENT;

/**
 * What follows where the programme does not match the need: it is assessed anew, or other ways to meet the need are looked
 * into before the case ends with a decision. It is not just closed.
 */
@Stateless
public class OtherWays {

    @Inject
    WrittenInvestigations investigations;

    @Inject
    RefusedApplications refusals;

    @Inject
    CaseProgress progress;

    @Inject
    DelegationsInForce delegations;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The social worker finds that the programme does not meet the need best.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the need is being assessed
     * @throws CaseRefusal.MissingPart        without a reason
     */
    @Operation("best-match.deny")
    public void denyBestMatch(CaseId caseId, Expected expected, String reason) {
        progress.takeIn(UNDER_ASSESSMENT, caseId, expected);
        advance(caseId, ALTERNATIVE_NEEDED, Occurrence.of("not-best-match", clock.today()), reason);
    }

    /**
     * After a preliminary no: the need is assessed anew, for another referral, or other ways are looked into.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the coordinator has answered no
     * @throws CaseRefusal.NotPossibleNow     for any other way
     * @throws CaseRefusal.MissingPart        without a reason
     */
    @Operation("preliminary-no.reconsider")
    public void reconsider(CaseId caseId, Expected expected, CaseState wanted, String reason) {
        CaseFile file = progress.takeIn(PRELIM_NO, caseId, expected);
        if (wanted != UNDER_ASSESSMENT && wanted != ALTERNATIVE_NEEDED) {
            throw file.cannotBecome(wanted);
        }
        advance(caseId, wanted, Occurrence.of("reconsidered", clock.today()), reason);
    }

    /**
     * After the information meeting one side says no.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the meeting has been held and no basis sent
     * @throws CaseRefusal                    without a reason, before the meeting, or in the future
     */
    @Operation("information-meeting.decline")
    public void decline(CaseId caseId, Expected expected, Decline declined) {
        progress.takeIn(INFO_MEETING_HELD, caseId, expected);
        Input.notAfter(clock.today(), declined.on(), "on");
        Input.notBefore(progress.since(caseId), declined.on(), "on");
        String what = declined.side() == Side.APPLICANT ? "declined-by-applicant" : "declined-by-provider";
        advance(caseId, ALTERNATIVE_NEEDED, Occurrence.of(what, declined.on()), declined.reason());
    }

    /**
     * Records another way that has been looked into.
     *
     * @throws CaseRefusal.NotDoneInThisState unless other ways are to be looked into
     * @throws CaseRefusal                    if a part is missing, or the day is in the future
     */
    @Operation("alternative.investigate")
    public void investigate(CaseId caseId, Expected expected, NewOtherWay looked) {
        progress.takeIn(ALTERNATIVE_NEEDED, caseId, expected);
        int turn = investigations.otherWays(caseId).size() + 1;
        Writing writing = new Writing(access.actor().user(), turn, clock.today());
        investigations.add(new OtherWay(caseId, looked, writing));
        progress.note(caseId, Occurrence.of("other-way-investigated", looked.investigatedOn()));
    }

    /**
     * Records the decision on the application: refused, or closed because the need is met otherwise. A refusal is a
     * decision in the case as any other; where the need is met otherwise, what meets it is decided on its own, elsewhere.
     *
     * @return the decision by which it is refused, if it is
     * @throws CaseRefusal.NotDoneInThisState unless other ways are to be looked into
     * @throws OtherWaysNotInvestigated       if none has been
     * @throws DecisionRefusal.NotCommunicated     for a refusal, where the person was not heard
     * @throws DecisionRefusal.AppealNoticeMissing for a refusal that does not say how to appeal
     * @throws se.hemvist.intake.delegation.DelegationRefusal.NotDelegated if the organisation has entered who decides by
     *     delegation, and on that day this is none of them
     * @throws CaseRefusal                    if a part is missing, or the day is before the case came here or in the
     *     future
     */
    @Operation("alternative.decide")
    public Optional<DecisionId> decide(CaseId caseId, Expected expected, NewOutcome decided) {
        CaseFile file = progress.takeIn(ALTERNATIVE_NEEDED, caseId, expected);
        LocalDate since = progress.since(caseId);
        LocalDate on = decided.made().decidedOn();
        Input.notAfter(clock.today(), Input.notBefore(since, on, "made/decidedOn"), "made/decidedOn");
        List<OtherWay> looked = investigations.otherWays(caseId);
        if (looked.stream().noneMatch(way -> !way.investigatedOn().isAfter(on))) {
            throw new OtherWaysNotInvestigated(since);
        }
        OutcomeDecision decision = OutcomeDecision.made(caseId, decided);
        Optional<DelegationView> delegation =
                delegations.demand(decider(file, decided), DelegatedDecision.OUTCOME, on, "made/delegate");
        delegation.ifPresent(decision::restOn);
        boolean refused = decided.outcome() == Outcome.REFUSED;
        if (refused) {
            decision.refusedBy(refusals.refuse(caseId, decision.making(), said(decided), delegation));
        }
        investigations.add(decision);
        progress.advance(
                caseId,
                refused ? CaseState.REFUSED : CaseState.CLOSED,
                refused ? "application-refused" : "need-met-otherwise",
                on);
        return decision.view().refusal();
    }

    /**
     * What has been looked into, and what was decided.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "alternative.read", read = true)
    public OtherWaysView read(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        access.permit(file);
        return new OtherWaysView(
                investigations.otherWays(caseId).stream()
                        .map(way -> new Looked(way.view(), way.writtenBy()))
                        .toList(),
                investigations.outcome(caseId).map(OutcomeDecision::view));
    }

    private void advance(CaseId caseId, CaseState wanted, Occurrence occurrence, String reason) {
        progress.advance(caseId, wanted, occurrence.because(Input.text(reason, "reason")));
    }

    private static Particulars said(NewOutcome decided) {
        return new Particulars(
                Optional.empty(),
                decided.hearing(),
                Optional.empty(),
                Optional.empty(),
                decided.appealNotice().isPresent());
    }

    private Decider decider(CaseFile file, NewOutcome decided) {
        return new Decider(
                file.administration(), decided.made().delegate(), access.actor().user(), Optional.empty());
    }
}
