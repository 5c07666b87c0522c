package se.hemvist.lease.transfer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
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
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * The tenant has signed with the owner: sublease and head lease are taken over, and the others are told, all or
     * nothing. Refuses what {@link TransferDesk} does.
     *
     * @param start the first day of the lease of one's own, from that of the signing to a year on
     * @throws TransferRefusal.TransferNotThere if the owner has not agreed
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it is signed before the owner agreed, or begins
     *     before it is signed
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate  if the day of signing is still to come, or the lease
     *     begins more than a year later
     */
    @Operation("transfer.sign")
    public void sign(SubleaseId id, LocalDate on, LocalDate start) {
        Transfer transfer = desk.take(id);
        LocalDate begins = Input.notAfter(on.plusYears(1), Input.notBefore(on, start, "ownStartOn"), "ownStartOn");
        transfer.sign(on, begins, clock.today());
        news.moved(transfer);
        SubleaseEvent.Transferred transferred = subleases.transfer(id, on);
        cases.note(transferred.caseId(), Occurrence.of("lease-transferred", on));
        happened.fire(transferred);
        letters.sendToOthers("lease-transferred", cases.look(transferred.caseId()));
    }
}
