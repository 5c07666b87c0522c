package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * T-29-OWN, which no register of deadlines has: the sublease and the head lease run through the day before the first one of
 * the lease that the tenant has signed. In the night of that last day they are taken over, so that nobody lives there
 * without a lease in between.
 */
@ApplicationScoped
class OwnLeasesBegin extends TransferClock {

    @Inject
    OwnLeases leases;

    @Override
    public String code() {
        return "T-29-OWN";
    }

    @Override
    public String title() {
        return "Sista dagen innan hyresgästens eget kontrakt börjar";
    }

    @Override
    Set<TransferState> states() {
        return EnumSet.of(TransferState.GRANTED);
    }

    /** It has begun before the night of that day, if that was awaited. */
    void awaitedNoMore(TransferFile transfer, LocalDate on) {
        deadlines.met(this, transfer.subject(), "", on);
    }

    /** The last day has gone by. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        leases.begin(new SubleaseId(subject));
        deadlines.met(this, subject, occasion, day);
    }

    @Override
    Optional<Derived> owed(TransferFile transfer) {
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
