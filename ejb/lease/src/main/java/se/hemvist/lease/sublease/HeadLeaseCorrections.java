package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.HeadLeaseHistory;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.HeadLeases;

/** What the city's own lease of a flat (förstahandskontrakt) says, read and put right, at one of its subleases. */
@Stateless
public class HeadLeaseCorrections {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    @Inject
    SubletConsents consents;

    @Inject
    HeadRents rents;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * What the lease that the sublease stands on says, and what it was recorded as saying before.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "head-lease.read", read = true)
    public HeadLeaseHistory of(SubleaseId id) {
        Sublease sublease = subleases.get(id);
        access.permit(sublease.file());
        return headLeases.history(sublease.headLease());
    }

    /**
     * Says what the lease that the sublease stands on says, that was recorded otherwise: its days, the block, the months of
     * notice. Whatever hangs on it hears it for each sublease that goes on: security of tenure, and how high the rent may be, the
     * signed one and what was set since. A notice that is given later is for the right months. What was recorded stays readable, and why it was stands in the timeline.
     *
     * @throws SubleaseRefusal.UnknownSublease      if there is no such sublease
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal unless it is signed or in force, or if the block was all that let a rent
     *     be so high
     * @throws SubleaseRefusal.HeadLeaseMissing     if a sublease was signed or began before it
     * @throws SubleaseRefusal.SubletConsentMissing if the head tenant is not the city's, and the landlord had not agreed to the
     *     first sublet by its signing
     * @throws se.hemvist.intake.application.CaseRefusal if its days are out of order, or there is no reason
     * @throws se.hemvist.kernel.rule.Refusal       if an ending of a sublease is under way: that is taken back first
     */
    @Operation("head-lease.correct")
    public void correct(SubleaseId id, Expected expected, CorrectedHeadLease right) {
        HeadLeaseId head = subleases.headLeaseOf(id);
        subleases.lockOn(head);
        Sublease asked = subleases.get(id);
        access.permit(asked.file());
        expected.check();
        LocalDate today = clock.today();
        HeadLeaseTerms recorded = headLeases.correct(head, right.terms(), today);
        Input.corrected(recorded, right.terms());
        List<Sublease> standing = subleases.standingOn(head);
        standing.forEach(sublease -> demandHired(sublease, right.terms()));
        List<Sublease> goingOn = standing.stream().filter(Sublease::goesOn).toList();
        boolean block = !recorded.block().equals(right.terms().block());
        if (block) {
            goingOn.forEach(
                    sublease -> rents.heed(sublease, right.rent(), right.terms().block()));
        }
        subleases.flush();
        goingOn.forEach(sublease -> happened.fire(sublease.headLeaseCorrected(block, today)));
        Stream.concat(goingOn.stream(), Stream.of(asked))
                .distinct()
                .forEach(sublease -> cases.note(sublease.about().caseId(), right.told(today)));
    }

    private void demandHired(Sublease sublease, HeadLeaseTerms right) {
        sublease.demandHired(right);
        if (!sublease.followsAnother()) {
            consents.demandOfFirst(
                    right, sublease.lease().signedOn(), sublease.parties().headTenant());
        }
    }
}
