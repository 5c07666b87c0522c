package se.hemvist.intake.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Taking back applications. */
@Stateless
public class Withdrawals {

    @Inject
    KeptWithdrawals withdrawals;

    @Inject
    TakingBack takingBack;

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Takes the application back. The case is over, whatever ran for it ends, and the others who work on it are told; a
     * lease that has been signed runs on until notice is given.
     *
     * @throws CaseRefusal.UnknownCase    if there is no such case
     * @throws CaseRefusal.NotPossibleNow if it is over
     * @throws CaseRefusal                if the day is still to come or before the case came where it stands, or there is no
     *     reason
     */
    @Operation("case.withdraw")
    public void withdraw(CaseId caseId, Expected expected, Withdrawal wish) {
        CaseFile file = progress.take(caseId, expected);
        if (file.state().isEnd()) {
            throw file.cannotBecome(CaseState.WITHDRAWN);
        }
        LocalDate on = Input.notAfter(clock.today(), Input.notBefore(progress.since(caseId), wish.on(), "on"), "on");
        Withdrawal heard = new Withdrawal(wish.by(), on, Input.text(wish.reason(), "reason"));
        takingBack.takeBack(file, heard);
        letters.sendToOthers("application-withdrawn", file);
    }

    /**
     * That a case was taken back, by whose wish and, for those who may read it, why.
     *
     * @throws CaseRefusal.UnknownCase        if there is no such case
     * @throws WithdrawalRefusal.NotWithdrawn if it has not been taken back
     */
    @Operation(value = "withdrawal.read", read = true)
    public WithdrawalView get(CaseId caseId) {
        Permit permit = access.permit(progress.look(caseId));
        return withdrawals.of(caseId).view(permit.sees("reasons"));
    }
}
