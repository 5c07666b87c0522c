package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * T-29-OWN, which no register of deadlines has: the sublease and the head lease run through the day before the first one of
 * the lease that the tenant has signed. In the night of that last day they are taken over, so that nobody lives there
 * without a lease in between.
 */
@ApplicationScoped
class OwnLeasesBegin implements DeadlineKind {

    @Inject
    KeptTransfers transfers;

    @Inject
    OwnLeases leases;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-29-OWN";
    }

    @Override
    public String title() {
        return "Sista dagen innan hyresgästens eget kontrakt börjar";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return transfers
                .in(EnumSet.of(TransferState.GRANTED))
                .map(Transfer::file)
                .flatMap(transfer -> owed(transfer).stream());
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        subleases.lock(new SubleaseId(subject));
    }

    /** The last day has gone by. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        leases.begin(new SubleaseId(subject));
        deadlines.met(this, subject, occasion, day);
    }

    /** If it is signed, its first day is awaited from now on. */
    void await(TransferFile transfer) {
        owed(transfer).ifPresent(owed -> deadlines.derive(this, owed));
    }

    private static Optional<Derived> owed(TransferFile transfer) {
        return transfer.course()
                .ownStart()
                .filter(first -> transfer.state() == TransferState.GRANTED)
                .map(first -> new Derived(
                        transfer.asSubject(),
                        transfer.reviewer(),
                        Span.of(first.minusDays(1), first.minusDays(1)),
                        new Why(
                                "TransferSteps",
                                TransferSteps.of(
                                                transfer.counted().programme(),
                                                transfer.counted().since())
                                        .from(),
                                Map.of("ownStart", first.toString()))));
    }
}
