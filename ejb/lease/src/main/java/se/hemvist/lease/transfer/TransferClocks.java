package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.HouseClock;

/** All days that are awaited of a transfer, together. */
@ApplicationScoped
class TransferClocks {

    @Inject
    TransfersDue due;

    @Inject
    OwnerAnswers answers;

    @Inject
    NewReviews reviews;

    @Inject
    OwnLeasesBegin beginnings;

    @Inject
    Deadlines deadlines;

    @Inject
    HouseClock clock;

    /** None is awaited from the day on. */
    void stop(Transfer transfer, LocalDate on) {
        List.of(due, answers, reviews, beginnings)
                .forEach(kind -> deadlines.cancel(kind, transfer.file().subject(), "", on));
    }

    /** Those that run where it stands are awaited from now on. */
    void start(Transfer transfer) {
        due.rederive(transfer, clock.today().minusDays(1));
        answers.await(transfer.file());
        reviews.await(transfer.file());
        beginnings.await(transfer.file());
    }
}
