package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.transfer.CheckpointSlots;

/** Stays that began before their lease came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverStays {

    @Inject
    BegunStays stays;

    @Inject
    StayClocks clocks;

    @Inject
    CheckpointSlots transfers;

    @Inject
    Event<CheckpointEvent> happened;

    /**
     * Begins the stay on the day of the move-in. A checkpoint that was held was told to the agency elsewhere: no mail is sent,
     * and figures count only one that is still to be held by a day to come.
     *
     * @throws CheckpointRefusal.CheckpointTooEarly                 if its time had not come
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if it is still to be held
     */
    public void enter(TakenOver over, Optional<CheckpointRecord> held) {
        Stay stay = clocks.begin(
                over.movedIn(),
                begun -> held.ifPresent(record -> {
                    begun.hold(record, over.on());
                    begun.report(record.heldOn());
                }));
        held.ifPresent(record -> transfers.held(over.sublease(), record.heldOn()));
        CheckpointEvent.Started started = stay.started();
        if (held.isEmpty() && !started.dueOn().isBefore(over.on())) {
            happened.fire(started);
        }
    }

    /**
     * A trial went on at its stop, for special reasons (särskilda skäl); a decision that was made before it is not asked for.
     *
     * @throws CheckpointRefusal if nobody lives there on trial, or the days are out of order
     */
    public void goesOn(TakenOver over, TrialDecision decision) {
        clocks.decide(stays.lock(over.sublease()), decision, over.on());
    }
}
