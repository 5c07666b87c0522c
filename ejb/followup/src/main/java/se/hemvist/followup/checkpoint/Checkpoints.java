package se.hemvist.followup.checkpoint;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** Holding checkpoints (kontrollstation). */
@Stateless
public class Checkpoints {

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
     * Records that the checkpoint was held, and reports it to the housing agency.
     *
     * @throws SubleaseRefusal.UnknownSublease      if there is no such sublease
     * @throws CheckpointRefusal.UnknownStay        if nobody has moved in on it
     * @throws CheckpointRefusal.CheckpointNotThere if one was held before
     * @throws CheckpointRefusal.CheckpointTooEarly if its time had not come
     * @throws CaseRefusal.DayTooLate               if the day is still to come
     * @throws CaseRefusal.MissingPart              if nothing is said of what was seen
     */
    @Operation("checkpoint.hold")
    public void hold(SubleaseId sublease, Expected expected, CheckpointRecord record) {
        LocalDate today = clock.today();
        subleases.lock(sublease);
        Stay stay = stays.lock(sublease);
        access.permit(stay.file());
        expected.check();
        CheckpointEvent.Held held = stay.hold(record, today);
        deadline.held(stay.file(), record.heldOn());
        mail.held(stay.file());
        stay.report(today);
        disclosures.note(
                stay.file().about().caseId(),
                Disclosure.of(Disclosed.CHECKPOINT, stay.file().about().agency(), Ground.NEED, today));
        transfers.held(sublease, record.heldOn());
        happened.fire(held);
    }
}
