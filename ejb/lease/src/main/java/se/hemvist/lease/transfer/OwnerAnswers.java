package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/**
 * T-41: the owner answers. Whoever asked is reminded to remind the owner, who may know of the lease, but not of the case
 * that the deadline names.
 */
@ApplicationScoped
class OwnerAnswers implements DeadlineKind {

    @Inject
    KeptTransfers transfers;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-41";
    }

    @Override
    public String title() {
        return "Fastighetsägaren svarar på frågan om överlåtelse";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return transfers
                .in(EnumSet.of(TransferState.ASKED_OWNER))
                .map(Transfer::file)
                .map(OwnerAnswers::owed);
    }

    void asked(TransferFile transfer) {
        deadlines.derive(this, owed(transfer));
    }

    /** If the owner has been asked, the answer is awaited from now on. */
    void await(TransferFile transfer) {
        if (transfer.state() == TransferState.ASKED_OWNER) {
            asked(transfer);
        }
    }

    void answered(TransferFile transfer, LocalDate on) {
        deadlines.met(this, transfer.subject(), "", on);
    }

    private static Derived owed(TransferFile transfer) {
        LocalDate askedOn = transfer.course().last().on();
        Version<ReviewPolicy> policy = ReviewPolicy.ANY.on(askedOn);
        return new Derived(
                transfer.asSubject(),
                transfer.reviewer(),
                policy.rule().answerWatch(askedOn),
                new Why("ReviewPolicy", policy.from(), Map.of("askedOn", askedOn.toString())));
    }
}
