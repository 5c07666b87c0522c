package se.hemvist.followup.checkpoint;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal;
import se.hemvist.lease.transfer.CheckpointSlots;
import se.hemvist.lease.transfer.TransferRefusal;

/** Putting right what was recorded of a checkpoint; the housing agency, which was told of it, is told of that, too. */
@Stateless
public class CheckpointCorrections {

    @Inject
    BegunStays stays;

    @Inject
    OneYearCheckpoints deadline;

    @Inject
    CheckpointMail mail;

    @Inject
    DisclosureLog disclosures;

    @Inject
    SubleaseProgress subleases;

    @Inject
    CheckpointSlots transfers;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<CheckpointEvent> happened;

    /**
     * Records how the checkpoint was held, where something else was recorded; that is read on.
     *
     * @throws SubleaseRefusal.UnknownSublease      if there is no such sublease
     * @throws CheckpointRefusal.UnknownStay        if nobody has moved in on it
     * @throws CheckpointRefusal.NoCheckpointHeld   if none is recorded
     * @throws CheckpointRefusal.CheckpointTooEarly if its time had not come
     * @throws CaseRefusal                          if it was recorded so, the day is out of order, or it is not said what
     *                                              was seen or what was wrong
     */
    @Operation("checkpoint.correct")
    public void correct(SubleaseId sublease, Expected expected, CheckpointRecord right, String reason) {
        LocalDate today = clock.today();
        Struck mistake = Struck.of(today, access.actor().user(), reason);
        putRight(sublease, expected, stay -> stay.correct(right, mistake, today));
    }

    /**
     * Records that the checkpoint was not held after all; what was recorded is read on, and it is to be held again.
     *
     * @throws SubleaseRefusal.UnknownSublease    if there is no such sublease
     * @throws CheckpointRefusal.UnknownStay      if nobody has moved in on it
     * @throws CheckpointRefusal.NoCheckpointHeld if none is recorded
     * @throws TransferRefusal.TransferNotThere   if the takeover, which rests on it, is looked into or further
     * @throws CaseRefusal.MissingPart            if it is not said what was wrong
     */
    @Operation("checkpoint.void")
    public void notHeld(SubleaseId sublease, Expected expected, String reason) {
        Struck mistake = Struck.of(clock.today(), access.actor().user(), reason);
        putRight(sublease, expected, stay -> stay.notHeld(mistake));
    }

    private void putRight(
            SubleaseId sublease, Expected expected, Function<Stay, CheckpointEvent.Corrected> correction) {
        LocalDate today = clock.today();
        subleases.lock(sublease);
        Stay stay = stays.lock(sublease);
        access.permit(stay.file());
        expected.check();
        CheckpointEvent.Corrected corrected = correction.apply(stay);
        deadline.corrected(stay.file(), today);
        mail.corrected(stay.file());
        disclosures.note(
                stay.file().about().caseId(),
                Disclosure.of(Disclosed.CHECKPOINT, stay.file().about().agency(), Ground.NEED, today));
        Optional<LocalDate> right = corrected.right().map(CheckpointEvent.RightDay::on);
        transfers.corrected(sublease, right);
        happened.fire(corrected);
    }
}
