package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.followup.takeover.PastEvent.CalledOn;
import se.hemvist.followup.takeover.PastEvent.Postponed;
import se.hemvist.followup.takeover.PastEvent.Reported;
import se.hemvist.followup.takeover.PastEvent.UnderNotice;
import se.hemvist.followup.takeover.TakenOverLeases.Lease;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.followup.takeover.TakeoverRefusal.EndsOtherwise;
import se.hemvist.followup.takeover.TakeoverRefusal.NoSuchLease;
import se.hemvist.followup.takeover.TakeoverRefusal.NothingReported;
import se.hemvist.kernel.deadline.PastDeadlines;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.conduct.TakenOverDisturbances;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.termination.TakenOverTerminations;
import se.hemvist.lease.transfer.TakenOverTransfers;

/** Takes over what had happened in one lease, line by line, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EventDesk {

    @Inject
    TakenOverLeases takenOver;

    @Inject
    TakenOverEvents events;

    @Inject
    SubleaseProgress subleases;

    @Inject
    TakenOverDisturbances disturbances;

    @Inject
    TakenOverTerminations terminations;

    @Inject
    TakenOverTransfers transfers;

    @Inject
    PastDeadlines deadlines;

    /** What became of the lines of a lease: those that were taken over, and those that had been before. */
    record Done(List<Taken> taken, List<Integer> known) {}

    /** @throws RefusedRow for the first line that is refused */
    Done take(List<EventRow> rows, Sender sender) {
        Done done = new Done(new ArrayList<>(), new ArrayList<>());
        for (EventRow row : rows) {
            try {
                take(row, sender)
                        .ifPresentOrElse(done.taken()::add, () -> done.known().add(row.line()));
            } catch (Refusal why) {
                throw new RefusedRow(row.line(), why);
            }
        }
        return done;
    }

    private Optional<Taken> take(EventRow row, Sender sender) {
        Lease lease = sender.actor()
                .organisation()
                .flatMap(administration -> takenOver.called(administration, row.reference()))
                .orElseThrow(NoSuchLease::new);
        UUID caseId = subleases.lock(lease.sublease()).about().caseId().value();
        if (!events.add(lease.sublease(), row.event())) {
            return Optional.empty();
        }
        List<UUID> before = deadlines.open(caseId);
        enter(lease, row.event(), sender.actor().user());
        int past = deadlines.takeOver(caseId, sender.today(), before);
        return Optional.of(new Taken(row.line(), Optional.empty(), past, Optional.empty()));
    }

    /** What happens later happens here, by its own steps and with what they ask for. */
    private void enter(Lease lease, PastEvent event, String by) {
        SubleaseId sublease = lease.sublease();
        LocalDate last = lease.on();
        if (event instanceof Reported reported) {
            disturbances.enter(sublease, reported.report(), by, last);
        } else if (event instanceof CalledOn called) {
            if (!disturbances.isAny(sublease)) {
                throw new NothingReported();
            }
            disturbances.enter(sublease, called.notice(), last);
        } else if (event instanceof UnderNotice notice) {
            end(sublease, notice, last);
        } else if (event instanceof Postponed postponed) {
            transfers.postpone(sublease, postponed.postponement(), last);
        }
    }

    private void end(SubleaseId sublease, UnderNotice notice, LocalDate takenOverOn) {
        LocalDate last = terminations.enter(sublease, notice.ending(), takenOverOn);
        notice.endsOn().filter(said -> !said.equals(last)).ifPresent(said -> {
            throw new EndsOtherwise(last);
        });
    }
}
