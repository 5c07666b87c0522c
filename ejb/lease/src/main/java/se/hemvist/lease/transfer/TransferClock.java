package se.hemvist.lease.transfer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** A day at which the house itself goes on with a transfer: one for each sublease. */
abstract class TransferClock implements DeadlineKind {

    @Inject
    KeptTransfers transfers;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Deadlines deadlines;

    /** The states in which it may run. */
    abstract Set<TransferState> states();

    /** What it asks for as things stand; empty where it does not run. */
    abstract Optional<Derived> owed(TransferFile transfer);

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return transfers.in(states()).map(Transfer::file).flatMap(transfer -> owed(transfer).stream());
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        subleases.lock(new SubleaseId(subject));
    }

    /** If it runs, its day is awaited from now on. */
    void await(TransferFile transfer) {
        owed(transfer).ifPresent(owed -> deadlines.derive(this, owed));
    }
}
