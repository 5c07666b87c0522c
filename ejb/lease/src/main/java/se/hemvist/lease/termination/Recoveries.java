package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.rent.RecoveryPolicy;
import se.hemvist.lease.sublease.SubleaseId;

/** Winning back a tenancy that was forfeited for unpaid rent (återvinning). */
@Stateless
public class Recoveries {

    @Inject
    TerminationDesk desk;

    @Inject
    Evidences evidences;

    @Inject
    HouseClock clock;

    /**
     * The tenant has been served that paying wins the tenancy back (form 1), and the social board has been told of the
     * notice and its reason (form 3): the time begins with the later of the two.
     *
     * @throws TerminationRefusal.TerminationNotThere unless a notice for unpaid rent has been served
     */
    @Operation("termination.open-recovery")
    public void open(SubleaseId id, Expected expected, LocalDate servedOn, LocalDate boardToldOn) {
        Termination termination = desk.take(id, expected);
        termination.openRecovery(servedOn, boardToldOn, clock.today());
        LocalDate begin = servedOn.isAfter(boardToldOn) ? servedOn : boardToldOn;
        desk.done(
                termination,
                Occurrence.of("recovery-opened", begin).by("RecoveryPolicy", RecoveryPolicy.DWELLINGS.on(begin)));
    }

    /**
     * The tenancy has been won back, and the sublease goes on.
     *
     * @throws TerminationRefusal.TerminationNotThere unless its time runs
     * @throws TerminationRefusal.RecoveryOver        after the time, unless the tenant was hindered
     * @throws TerminationRefusal.RentStillUnpaid     if it is said to be paid and the ledger does not tell so
     */
    @Operation("termination.recover")
    public void recover(SubleaseId id, Expected expected, RecoveryWay way, LocalDate on) {
        Termination termination = desk.take(id, expected);
        termination.recover(way, on, evidences.forfeited(id, on), clock.today());
        desk.goesOn(termination, on);
        desk.done(termination, Occurrence.of("tenancy-won-back", on));
    }
}
