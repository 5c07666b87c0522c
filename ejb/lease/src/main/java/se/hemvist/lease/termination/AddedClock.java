package se.hemvist.lease.termination;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** A clock that runs for more notices than it did at first: those that were served before that get theirs in the next night. */
abstract class AddedClock extends TerminationClock {

    @Inject
    SubleaseProgress subleases;

    @Inject
    Deadlines deadlines;

    @Override
    public List<UUID> toOpen(LocalDate day) {
        return recompute(day).map(owed -> owed.subject().id()).toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        SubleaseId sublease = subleases.lock(new SubleaseId(subject)).sublease();
        terminations
                .last(sublease)
                .flatMap(termination -> owed(termination.file()))
                .ifPresent(owed -> deadlines.derive(this, owed));
    }
}
