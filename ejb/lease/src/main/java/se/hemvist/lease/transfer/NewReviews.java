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
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.SubleaseId;

/** T-42: a transfer that was postponed or refused is looked into again. */
@ApplicationScoped
class NewReviews extends TransferClock {

    @Inject
    TransferNews news;

    @Override
    public String code() {
        return "T-42";
    }

    @Override
    public String title() {
        return "Pröva överlåtelsen på nytt";
    }

    @Override
    Set<TransferState> states() {
        return EnumSet.of(TransferState.POSTPONED, TransferState.REFUSED);
    }

    /** The day has come: it is under review again. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        Transfer transfer = transfers.get(new SubleaseId(subject));
        transfer.startReview(day, day);
        news.moved(transfer);
        deadlines.met(this, subject, occasion, day);
    }

    void begun(TransferFile transfer, LocalDate on) {
        deadlines.met(this, transfer.subject(), "", on);
    }

    @Override
    Optional<Derived> owed(TransferFile transfer) {
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
