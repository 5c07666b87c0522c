package se.hemvist.lease.waiver;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.household.Households;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.waiver.WaiverEvent.DoneWithout;
import se.hemvist.lease.waiver.WaiverEvent.WaiverAnswered;
import se.hemvist.lease.waiver.WaiverEvent.WaiverDrafted;
import se.hemvist.lease.waiver.WaiverEvent.WaiverFiled;
import se.hemvist.lease.waiver.WaiverEvent.WaiverSigned;
import se.hemvist.lease.waiver.WaiverRefusal.NoWaiver;
import se.hemvist.lease.waiver.WaiverRefusal.StayNotRunning;
import se.hemvist.lease.waiver.WaiverRefusal.WaiverNotThere;

/** The way of a waiver of security of tenure: drawn up, signed, sent to the rent tribunal and answered. */
@Stateless
public class WaiverCourse {

    private static final Set<SubleaseState> RUNNING = Set.of(SubleaseState.SIGNED, SubleaseState.IN_FORCE);

    @Inject
    SubleaseProgress subleases;

    @Inject
    Households households;

    @Inject
    WrittenWaivers waivers;

    @Inject
    WaiverEnds ends;

    @Inject
    WaiversDue due;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<WaiverEvent> happened;

    /**
     * The stay does without one, for a reason; it may be drawn up later all the same.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws WaiverNotThere          if there is one already, or was
     * @throws StayNotRunning          if the stay is over, or ends
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before that of the contract
     * @throws CaseRefusal.MissingPart if the reason is blank
     */
    @Operation("waiver.do-without")
    public void doWithout(SubleaseId id, LocalDate on, String reason) {
        LeaseFacts lease = lock(id);
        Input.notAfter(clock.today(), on, "on");
        Input.notBefore(lease.days().signedOn(), on, "on");
        waivers.of(id).ifPresent(there -> {
            throw new WaiverNotThere(there.state(), TenureWaiverState.NOT_NEEDED);
        });
        waivers.add(TenureWaiver.notNeeded(lease));
        due.settle(id, on);
        note(lease, Occurrence.of("waiver-not-needed", on).because(Input.text(reason, "reason")));
        happened.fire(new DoneWithout(id));
    }

    /**
     * It is drawn up, with its ground: the first one, one for longer, or one after a no of the rent tribunal.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws WaiverNotThere          if there is one already that is not signed, or that the rent tribunal has to answer
     * @throws WaiverRefusal.CoveredAlready if there is one that is to hold as long, and that the rent tribunal has not refused
     * @throws StayNotRunning          if the stay is over, or ends
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before that of the contract or what was done with the one before, or the last
     *     day before it
     * @throws CaseRefusal.MissingPart if the ground is blank
     */
    @Operation("waiver.draft")
    public void draft(SubleaseId id, WaiverDraft draft) {
        LeaseFacts lease = lock(id);
        TenureWaiver waiver = waivers.of(id).orElseGet(() -> TenureWaiver.notNeeded(lease));
        waiver.draw(draft, lease.days(), clock.today());
        waivers.add(waiver);
        ends.settle(waiver, draft.on());
        due.settle(id, draft.on());
        note(lease, Occurrence.of("waiver-drafted", draft.on()));
        happened.fire(new WaiverDrafted(id));
    }

    /**
     * Both have signed it, in a deed of its own.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws NoWaiver                         if none is drawn up
     * @throws WaiverNotThere                   if it was signed before, or is not needed
     * @throws WaiverRefusal.PartnerNotAccepted if a spouse or partner lives there, as it says or by the register, who has not
     *     accepted it
     * @throws StayNotRunning                   if the stay is over, or ends
     * @throws CaseRefusal.DayTooLate           if the day is still to come, or after its last day
     * @throws CaseRefusal.DayTooEarly          if the day is before it was drawn up
     */
    @Operation("waiver.sign")
    public void sign(SubleaseId id, WaiverSigning signing) {
        LeaseFacts lease = lock(id);
        TenureWaiver waiver = given(id, TenureWaiverState.SIGNED);
        waiver.sign(signing.heeding(households.partner(id, signing.on())), clock.today());
        ends.settle(waiver, signing.on());
        note(lease, Occurrence.of("waiver-signed", signing.on()));
        happened.fire(new WaiverSigned(id));
    }

    /**
     * It is sent to the rent tribunal.
     *
     * @param ground its ground, where none was kept when it was signed
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws NoWaiver                if there is none
     * @throws WaiverNotThere          if it is not signed, or was sent before
     * @throws StayNotRunning          if the stay is over
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before it was signed
     * @throws CaseRefusal.MissingPart if the case has no number, or the waiver no ground
     */
    @Operation("waiver.file")
    public void file(SubleaseId id, WaiverFiling filing, Optional<String> ground) {
        SubleaseFile sublease = goingOn(id);
        TenureWaiver waiver = given(id, TenureWaiverState.FILED);
        waiver.file(filing, ground, clock.today());
        ends.settle(waiver, filing.on());
        due.filed(id, filing.on());
        cases.note(sublease.about().caseId(), Occurrence.of("waiver-filed", filing.on()));
        happened.fire(new WaiverFiled(id));
    }

    /**
     * The rent tribunal has answered.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws NoWaiver                if there is none
     * @throws WaiverNotThere          if it is not with the tribunal
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before it was sent
     */
    @Operation("waiver.answer")
    public void answer(SubleaseId id, TribunalRuling ruling) {
        SubleaseFile sublease = permitted(id);
        TenureWaiver waiver = given(
                id,
                switch (ruling.answer()) {
                    case APPROVED -> TenureWaiverState.APPROVED;
                    case REFUSED -> TenureWaiverState.REFUSED;
                });
        waiver.answer(ruling, clock.today());
        ends.settle(waiver, ruling.on());
        cases.note(
                sublease.about().caseId(),
                Occurrence.of(
                        switch (ruling.answer()) {
                            case APPROVED -> "waiver-approved";
                            case REFUSED -> "waiver-refused";
                        },
                        ruling.on()));
        happened.fire(new WaiverAnswered(id, ruling.answer()));
    }

    /** The sublease, locked, in which somebody lives still, or will. */
    private SubleaseFile goingOn(SubleaseId id) {
        SubleaseFile sublease = permitted(id);
        if (sublease.state().isOver()) {
            throw new StayNotRunning(sublease.state());
        }
        return sublease;
    }

    private SubleaseFile permitted(SubleaseId id) {
        SubleaseFile sublease = subleases.lock(id);
        access.permit(sublease);
        return sublease;
    }

    /** The sublease, locked, of a stay that goes on. */
    private LeaseFacts lock(SubleaseId id) {
        SubleaseState state = permitted(id).state();
        if (!RUNNING.contains(state)) {
            throw new StayNotRunning(state);
        }
        return subleases.facts(id);
    }

    private TenureWaiver given(SubleaseId id, TenureWaiverState wanted) {
        return waivers.of(id).orElseThrow(() -> new NoWaiver(wanted));
    }

    private void note(LeaseFacts lease, Occurrence occurrence) {
        cases.note(lease.file().about().caseId(), occurrence);
    }
}
