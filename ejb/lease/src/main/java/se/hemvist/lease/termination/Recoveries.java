package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.ground.Evidences;
import se.hemvist.lease.recovery.RecoveryPolicy;
import se.hemvist.lease.recovery.RecoveryRefusal;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.RentClaim;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.rent.RentRecords;
import se.hemvist.lease.sublease.SubleaseId;

/** Winning back a tenancy that was forfeited for unpaid rent (återvinning). */
@Stateless
public class Recoveries {

    @Inject
    TerminationDesk desk;

    @Inject
    Evidences evidences;

    @Inject
    RentRecords rents;

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
     * The tenancy has been won back, and the sublease goes on. For rent that the social board has taken on no notice is given
     * again.
     *
     * <p>It may be told of after its time, too, when the lease runs out already: that the rent was paid, or taken on, in time; and that
     * a tenant who was hindered has paid as soon as possible, until an eviction is ordered.
     *
     * @throws TerminationRefusal.TerminationNotThere if its time has not begun, or an eviction is ordered
     * @throws RecoveryRefusal.RecoveryOver        if the day is after the time, unless the tenant was hindered
     * @throws se.hemvist.intake.application.CaseRefusal if the day is to come, or the number of the board's message is missing
     * @throws RecoveryRefusal.RentStillUnpaid     if it is said to be paid and the ledger does not tell so
     */
    @Operation("termination.recover")
    public void recover(SubleaseId id, Expected expected, WonBack won) {
        Termination termination = desk.take(id, expected);
        RentClaim claim = termination.recover(won, evidences.late(id, won.on()), clock.today());
        if (won.how() == RecoveryWay.BOARD_TAKES_OVER) {
            rents.takeOn(id, claim.months(), won.on());
        }
        desk.goesOn(termination, won.on());
        desk.done(termination, Occurrence.of("tenancy-won-back", won.on()));
    }

    /**
     * The tenant is to move anyway, sooner than a month after the tenancy was forfeited: there is nothing to win back, and
     * the lease runs out.
     *
     * @throws TerminationRefusal.TerminationNotThere unless a notice for unpaid rent has been served, and no time runs yet
     * @throws RecoveryRefusal.RecoveryStands      if it is a month or more after the forfeiture
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it is not said why the tenant is to move
     */
    @Operation("termination.rule-out-recovery")
    public void ruleOut(SubleaseId id, Expected expected, LocalDate mustLeaveBy, String because) {
        Termination termination = desk.take(id, expected);
        termination.ruleOutRecovery(mustLeaveBy, because);
        LocalDate today = clock.today();
        desk.done(
                termination,
                Occurrence.of("recovery-ruled-out", today).by("RecoveryPolicy", RecoveryPolicy.DWELLINGS.on(today)));
    }
}
