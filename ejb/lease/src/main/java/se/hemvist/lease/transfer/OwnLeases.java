package se.hemvist.lease.transfer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** The lease that becomes the tenant's own (förstahandskontrakt). */
@Stateless
public class OwnLeases {

    @Inject
    TransferNews news;

    @Inject
    TransferDesk desk;

    @Inject
    SubleaseProgress subleases;

    @Inject
    OwnLeasesBegin beginnings;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * The tenant has signed with the owner, and the others are told. Sublease and head lease run through the day before the
     * first one of the tenant's own; if that is here they are taken over at once, all or nothing. Refuses what
     * {@link TransferDesk} does.
     *
     * @param start the first day of the lease of one's own, from that of the signing to a year on
     * @throws TransferRefusal.TransferNotThere if the owner has not agreed
     * @throws TransferRefusal.OwnLeaseSigned   if one is signed already
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseEnds if the head lease is over before it begins, by a notice
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it is signed before the owner agreed, or begins
     *     before it is signed
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate  if the day of signing is still to come, or the lease
     *     begins more than a year later
     */
    @Operation("transfer.sign")
    public void sign(SubleaseId id, LocalDate on, LocalDate start) {
        Transfer transfer = desk.take(id);
        subleases.demandGoesOnFrom(id, start);
        transfer.sign(on, start, clock.today());
        signed(transfer, start);
    }

    /**
     * The lease that the tenant has signed begins on another day than was recorded, and the others are told; the timeline says why. If
     * that day is here sublease and head lease are taken over at once. Refuses what {@link TransferDesk} does.
     *
     * @throws TransferRefusal.TransferNotThere if none is signed, or it has begun
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseEnds if the head lease is over before it begins, by a notice
     * @throws se.hemvist.intake.application.CaseRefusal if it was recorded so, it would begin before it was signed or more than a year
     *     later, or it is not said why
     */
    @Operation("transfer.correct-own-start")
    public void correctStart(SubleaseId id, CorrectedDay right) {
        Transfer transfer = desk.take(id);
        Occurrence told = right.told("own-start-corrected");
        subleases.demandGoesOnFrom(id, right.on());
        transfer.beginsOn(right.on());
        cases.note(transfer.file().about().caseId(), told);
        signed(transfer, right.on());
    }

    private void signed(Transfer transfer, LocalDate begins) {
        letters.sendToOthers(
                "lease-transferred", cases.look(transfer.file().about().caseId()));
        if (begins.isAfter(clock.today())) {
            beginnings.await(transfer.file());
        } else {
            takeOver(transfer);
            beginnings.awaitedNoMore(transfer.file(), begins);
        }
    }

    /**
     * The first day of the tenant's own lease is here: sublease and head lease are over, and the others are told, all or
     * nothing. Refuses what {@link TransferDesk} does.
     *
     * @throws TransferRefusal.TransferNotThere if it is not signed
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseEnds if the head lease was over before that by a notice
     */
    @Operation("transfer.begin")
    public void begin(SubleaseId id) {
        takeOver(desk.take(id));
    }

    private void takeOver(Transfer transfer) {
        LocalDate first = transfer.begin();
        news.moved(transfer, first);
        SubleaseEvent.Transferred transferred =
                subleases.transfer(transfer.file().sublease(), first);
        cases.note(transferred.caseId(), Occurrence.of("lease-transferred", first));
        happened.fire(transferred);
    }
}
