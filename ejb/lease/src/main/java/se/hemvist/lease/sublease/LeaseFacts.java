package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.lease.headlease.BlockLet;

/**
 * A sublease that is signed, as whatever is computed from it needs to know it.
 *
 * @param programme what the flat is let for
 * @param days      when what happened
 * @param block     whether the flat was let in a block
 */
public record LeaseFacts(SubleaseFile file, Programme programme, Days days, BlockLet block) {

    /**
     * When what happened.
     *
     * @param signedOn the day of the contract
     * @param start    the first day of the lease
     */
    public record Days(LocalDate signedOn, LocalDate start, Optional<LocalDate> movedInOn) {}

    /** Who answers for what is due on it. */
    public Responsible answering() {
        return SubleaseParties.answering(file.parties().headTenant(), programme);
    }

    /** What a deadline of the sublease is about. */
    public Subject subject() {
        LeasedCase about = file.about();
        return new Subject(file.subject(), "", about.caseId().value(), about.number(), about.municipality());
    }
}
