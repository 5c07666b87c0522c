package se.hemvist.lease.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * Asking the owner of the house, who decides. Both refuse what {@link TransferDesk} does, a day to come and one before
 * what was done last.
 */
@Stateless
public class OwnerInquiries {

    @Inject
    TransferNews news;

    @Inject
    TransferDesk desk;

    @Inject
    OwnerAnswers answers;

    @Inject
    NewReviews again;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    HouseClock clock;

    /**
     * The owner is asked whether the lease can become the tenant's own.
     *
     * @throws TransferRefusal.TransferNotThere if the conditions are not met, or the flat is not inspected where that is
     *     asked for
     * @throws TransferRefusal.FlatNotWellKept  if it was inspected and not well kept
     */
    @Operation("transfer.ask-owner")
    public void ask(SubleaseId id, LocalDate on) {
        Transfer transfer = desk.take(id);
        transfer.askOwner(on, clock.today());
        answers.asked(transfer.file());
        news.moved(transfer);
        letters.sendOutside(
                "transfer-asked",
                transfer.file().parties().landlord(),
                transfer.file().about().caseId(),
                "subleases/" + transfer.file().subject() + "/transfer");
    }

    /**
     * The owner has decided; those who work on the case are told.
     *
     * @throws TransferRefusal.TransferNotThere if the owner was not asked, or has answered
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a no does not say why
     */
    @Operation("transfer.answer")
    public void answer(SubleaseId id, OwnerAnswer answer) {
        Transfer transfer = desk.take(id);
        transfer.answer(answer, ReviewPolicy.ANY.on(answer.on()).rule(), clock.today());
        answers.answered(transfer.file(), answer.on());
        again.await(transfer.file());
        news.moved(transfer);
        CaseFile file = cases.look(transfer.file().about().caseId());
        letters.sendToOthers(answer.agreed() ? "transfer-granted" : "transfer-refused", file);
    }
}
