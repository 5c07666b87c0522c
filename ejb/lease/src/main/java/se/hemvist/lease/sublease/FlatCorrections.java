package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.districtconsent.ConsentGate;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.sublease.SubleaseRefusal.FlatOfAnotherOwner;
import se.hemvist.lease.sublease.SubleaseRefusal.HeadLeaseRuns;
import se.hemvist.lease.sublease.SubleaseRefusal.OthersOnHeadLease;

/** Tenants who live in another flat of the same owner than was recorded. */
@Stateless
public class FlatCorrections {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    @Inject
    HeadRents rents;

    @Inject
    Holds flats;

    @Inject
    ConsentGate consents;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Says in which flat the tenant lives, that was recorded with another one of the same owner. The city's own lease is of that flat,
     * which is let, and the other is vacant; how high the rent may be is asked again, of the signed one and of what was set since.
     * All who work on the case are told. In which flat it was recorded is read with the lease, and why stands in the timeline.
     *
     * @throws SubleaseRefusal.UnknownSublease    if there is no such sublease
     * @throws SubleaseRefusal.FlatIsSettled      unless it is in force: a notice is taken back first
     * @throws SubleaseRefusal.OthersOnHeadLease  if another sublease was signed on the same lease of the city's
     * @throws se.hemvist.intake.application.CaseRefusal.NothingCorrected if it is recorded with that flat
     * @throws SubleaseRefusal.FlatOfAnotherOwner if the flat is another landlord's
     * @throws SubleaseRefusal.HeadLeaseRuns      if the city hires that flat already
     * @throws se.hemvist.intake.vacancy.FlatRefusal if there is no such flat, or it is not to be had
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if notice was given of the city's own lease, or the rent is above that of the
     *     flat and what may be added
     * @throws se.hemvist.intake.application.CaseRefusal if there is no reason
     * @throws se.hemvist.kernel.rule.Refusal if the district in whose area the flat lies had not consented where it must, or an ending is
     *     under way, or the owner was asked for a transfer
     */
    @Operation("sublease.correct-flat")
    public void correct(SubleaseId id, Expected expected, CorrectedFlat right) {
        Sublease sublease = subleases.lock(id);
        access.permit(sublease.file());
        expected.check();
        LocalDate today = clock.today();
        FlatId recorded = sublease.flat();
        Input.corrected(recorded, right.flat());
        HeadLeaseId head = sublease.headLease();
        SubleaseEvent.FlatCorrected corrected =
                sublease.correct(right, access.actor().user(), today);
        demandAlone(head);
        demandToBeHired(sublease, right.flat());
        flats.letInstead(recorded, right.flat(), sublease.programme(), today);
        headLeases.isOf(head, right.flat());
        subleases.flush();
        CaseFile file = cases.look(corrected.caseId());
        consents.demand(file, right.flat(), sublease.lease().signedOn());
        rents.heed(sublease, right.rent(), headLeases.view(head).terms().block());
        happened.fire(corrected);
        cases.note(file.id(), Occurrence.of("flat-corrected", today).because(right.why()));
        letters.sendToOthers("flat-corrected", file);
    }

    private void demandAlone(HeadLeaseId head) {
        int standing = subleases.standingOn(head).size();
        if (standing > 1) {
            throw new OthersOnHeadLease(standing);
        }
    }

    private void demandToBeHired(Sublease sublease, FlatId right) {
        FlatView flat = flats.look(right);
        if (!flat.head().municipality().equals(sublease.about().municipality())
                || !flat.company().equals(sublease.parties().landlord())) {
            throw new FlatOfAnotherOwner(right);
        }
        headLeases.running(right).ifPresent(running -> {
            throw new HeadLeaseRuns(running.terms().start(), sublease.programme());
        });
    }
}
