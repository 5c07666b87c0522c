package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.waiver.WaiverEvent.WaiverAnswered;
import se.hemvist.lease.waiver.WaiverEvent.WaiverDrafted;
import se.hemvist.lease.waiver.WaiverEvent.WaiverFiled;
import se.hemvist.lease.waiver.WaiverEvent.WaiverSigned;
import se.hemvist.lease.waiver.WaiverRefusal.NoWaiver;

/** Waivers that had gone some way before their lease came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverWaivers {

    @Inject
    WrittenWaivers waivers;

    @Inject
    WaiverEnds ends;

    @Inject
    WaiversDue due;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Event<WaiverEvent> happened;

    /**
     * Enters the steps by the rules that each follows here.
     *
     * @throws WaiverRefusal if a step does not follow where the waiver stands
     * @throws se.hemvist.intake.application.CaseRefusal if a day is out of order
     */
    public void enter(TakenOver over, PastWaiver past) {
        SubleaseId id = over.sublease();
        past.draft().ifPresent(draft -> draw(id, draft, over.on()));
        past.signedOn().ifPresent(on -> sign(id, on, over.on()));
        past.filing().ifPresent(filing -> file(id, filing, over.on()));
        past.ruling().ifPresent(ruling -> answer(id, ruling, over.on()));
    }

    private void draw(SubleaseId id, WaiverDraft draft, LocalDate today) {
        LeaseFacts lease = subleases.facts(id);
        TenureWaiver waiver = waivers.of(id).orElseGet(() -> TenureWaiver.notNeeded(lease));
        waiver.draw(draft, lease.days(), today);
        waivers.add(waiver);
        ends.settle(waiver, draft.on());
        due.settle(id, today);
        happened.fire(new WaiverDrafted(id));
    }

    private void sign(SubleaseId id, LocalDate on, LocalDate today) {
        TenureWaiver waiver = given(id, TenureWaiverState.SIGNED);
        waiver.sign(new WaiverSigning(on, Optional.empty()), today);
        ends.settle(waiver, on);
        happened.fire(new WaiverSigned(id));
    }

    private void file(SubleaseId id, WaiverFiling filing, LocalDate today) {
        TenureWaiver waiver = given(id, TenureWaiverState.FILED);
        waiver.file(filing, Optional.of(PastWaiver.GROUND), today);
        ends.settle(waiver, filing.on());
        due.filed(id, filing.on());
        happened.fire(new WaiverFiled(id));
    }

    private void answer(SubleaseId id, TribunalRuling ruling, LocalDate today) {
        TenureWaiver waiver = given(id, TenureWaiverState.FILED);
        waiver.answer(ruling, today);
        ends.settle(waiver, ruling.on());
        happened.fire(new WaiverAnswered(id, ruling.answer()));
    }

    private TenureWaiver given(SubleaseId id, TenureWaiverState wanted) {
        return waivers.of(id).orElseThrow(() -> new NoWaiver(wanted));
    }
}
