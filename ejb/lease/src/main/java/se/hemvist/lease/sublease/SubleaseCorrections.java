package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.Executions;
import se.hemvist.intake.offer.VoidedContracts;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;

/** Subleases that were registered by mistake, or with other days than they have. */
@Stateless
public class SubleaseCorrections {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    @Inject
    Holds flats;

    @Inject
    CaseProgress cases;

    @Inject
    VoidedContracts contracts;

    @Inject
    Executions executions;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Says on which day a sublease was signed, or begins, that was recorded with another one, or since when the tenant has hired the
     * flat in a row by leases before it that are not kept here. Whatever hangs on it hears it: tenure and waiver, the rents, the
     * time that counts towards a transfer. The other day stays in the timeline of the case.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws SubleaseRefusal.DaysAreSettled  unless it is signed or in force: a notice is taken back first
     * @throws SubleaseRefusal.FlatNotFree     if it would begin before whoever lived there before had left
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come for a signing, or out of order with the
     *     head lease, the other day, how the terms were explained and the move-in, or there is no reason
     * @throws se.hemvist.kernel.rule.Refusal  if an ending or a transfer is under way
     */
    @Operation("sublease.correct-day")
    public void correctDay(SubleaseId id, Expected expected, LeaseDay which, CorrectedDay day) {
        Sublease sublease = subleases.lock(id);
        access.permit(sublease.file());
        expected.check();
        SubleaseEvent.DaysCorrected corrected = sublease.correct(
                which, day.on(), headLeases.view(sublease.headLease()).terms(), clock.today());
        sublease.demandFree(flats.look(sublease.flat()).terms().availableFrom(), "on");
        subleases.flush();
        happened.fire(corrected);
        cases.note(sublease.file().about().caseId(), day.told("lease-day-corrected"));
    }

    /**
     * Voids a sublease that was never signed, or for another flat or person, and the head lease that was signed with it; one that
     * ran before runs on. Whatever hangs on it hears it, and its deadlines are cancelled. Its offer holds the flat again, and the
     * case is in it, so that the right contract can be signed; why stands in the timeline. Where it is recorded that the tenant moved
     * in, that never was either: the decision on the home waits again to be carried out, and the support stands where it did before.
     * What was recorded of whoever lives there is put right, or struck, first.
     *
     * @throws SubleaseRefusal.UnknownSublease  if there is no such sublease
     * @throws SubleaseRefusal.SubleaseNotThere once notice was given, or the tenant has moved on or taken over the lease
     * @throws SubleaseRefusal.LetWithoutOffer  if it came here with somebody living there
     * @throws SubleaseRefusal.OfferedAnotherFlat if it is of another flat by now than was offered
     * @throws SubleaseRefusal.HappenedSinceMoveIn if an inspection, an absence, a disturbance, a conversion or somebody who lives with
     *     the tenant is recorded since the move-in
     * @throws se.hemvist.intake.application.CaseRefusal if there is no reason, or the case waits for another home
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if notice was given of the head lease that was signed with it
     * @throws se.hemvist.kernel.rule.Refusal   if rent was paid for it, which is put right first, or its waiver has been at the
     *     rent tribunal; if an ending is under way, the qualifying day has come, or those who give the support, or hold the checkpoint,
     *     have recorded something since the move-in
     */
    @Operation("sublease.void")
    public void declareVoid(SubleaseId id, Expected expected, String reason) {
        Sublease sublease = subleases.lock(id);
        access.permit(sublease.file());
        expected.check();
        LocalDate today = clock.today();
        Occurrence told = Occurrence.of(CaseProgress.HOME_VOIDED, today).because(Input.text(reason, "reason"));
        Optional<MoveInVoided> movedIn = sublease.voidMoveIn(
                sublease.movedInOn().flatMap(lived -> subleases.facts(id).days().convertedOn()), today);
        SubleaseEvent.Voided voided = sublease.declareVoid(today);
        if (!sublease.followsAnother()) {
            headLeases.declareVoid(sublease.headLease());
        }
        subleases.flush();
        movedIn.ifPresent(this::takeBack);
        happened.fire(voided);
        contracts.takeBack(sublease.offer(), told);
    }

    private void takeBack(MoveInVoided movedIn) {
        executions.notCarriedOutOn(movedIn.caseId(), DecisionKind.HOUSING, movedIn.movedInOn(), movedIn.on());
        happened.fire(movedIn);
    }
}
