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
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** T-42: a transfer that was postponed or refused is looked into again. */
@ApplicationScoped
class NewReviews implements DeadlineKind {

    @Inject
    TransferNews news;

    @Inject
    KeptTransfers transfers;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-42";
    }

    @Override
    public String title() {
        return "Pröva överlåtelsen på nytt";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return transfers
                .in(EnumSet.of(TransferState.POSTPONED, TransferState.REFUSED))
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

    /** The day has come: it is under review again. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        Transfer transfer = transfers.get(new SubleaseId(subject));
        transfer.startReview(day, day);
        news.moved(transfer);
        deadlines.met(this, subject, occasion, day);
    }

    /** It waits for another review from now on. */
    void await(TransferFile transfer) {
        owed(transfer).ifPresent(owed -> deadlines.derive(this, owed));
    }

    void begun(TransferFile transfer, LocalDate on) {
        deadlines.met(this, transfer.subject(), "", on);
    }

    private static Optional<Derived> owed(TransferFile transfer) {
        LocalDate since = transfer.course().last().on();
        Version<ReviewPolicy> policy = ReviewPolicy.ANY.on(since);
        return transfer.course()
                .reviewOn()
                .map(day -> new Derived(
                        transfer.asSubject(),
                        transfer.reviewer(),
                        policy.rule().reviewWatch(day),
                        new Why("ReviewPolicy", policy.from(), Map.of("since", since.toString()))));
    }
}
