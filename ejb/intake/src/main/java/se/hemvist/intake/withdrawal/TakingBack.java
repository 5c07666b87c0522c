package se.hemvist.intake.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Access;

/** Applications that are taken back, for those who hear of it with something else, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakingBack {

    @Inject
    KeptWithdrawals withdrawals;

    @Inject
    CaseProgress progress;

    @Inject
    Event<WithdrawalEvent> happened;

    @Inject
    Access access;

    /**
     * The application is taken back, and its case, which the caller has locked, is over.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.NotPossibleNow if it is over already
     */
    public void takeBack(CaseFile file, Withdrawal wish) {
        withdrawals.add(new TakenBack(file.id(), wish, access.actor().user()));
        happened.fire(new WithdrawalEvent.Wished(file.id(), file.administration(), wish.by(), wish.on()));
        progress.advance(
                file.id(),
                CaseState.WITHDRAWN,
                Occurrence.of("application-withdrawn", wish.on()).because(wish.reason()));
    }
}
