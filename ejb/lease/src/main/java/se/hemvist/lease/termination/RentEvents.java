package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.recovery.RentClaim;
import se.hemvist.lease.rent.RentEvent;
import se.hemvist.lease.rent.RentRecords;
import se.hemvist.lease.termination.TerminationRefusal.RentIsClaimed;

/** What a notice was written for is not another amount afterwards, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RentEvents {

    @Inject
    RecordedTerminations terminations;

    @Inject
    RentRecords rents;

    /**
     * The rents that a notice claims, or claimed, are as they were when it was written; one that is taken back claims none.
     *
     * @throws RentIsClaimed if the rent of such a month is to be another
     */
    void on(@Observes RentEvent.AmountSet rent) {
        List<YearMonth> claimed = terminations.of(rent.sublease()).stream()
                .map(Termination::file)
                .filter(file -> file.state() != TerminationState.WITHDRAWN)
                .map(this::claimed)
                .flatMap(Collection::stream)
                .filter(rent::isOf)
                .distinct()
                .sorted()
                .toList();
        if (!claimed.isEmpty()) {
            throw new RentIsClaimed(claimed);
        }
    }

    /** Once it is served, what it was served for; before, all that was late when it was written. */
    private Collection<YearMonth> claimed(TerminationFile file) {
        return file.papers()
                .claim()
                .<Collection<YearMonth>>map(RentClaim::months)
                .orElseGet(() -> file.papers()
                        .notice()
                        .filter(notice -> file.ground().ground() == Ground.UNPAID_RENT)
                        .map(notice -> late(file, notice.on()))
                        .orElse(Set.of()));
    }

    private Set<YearMonth> late(TerminationFile file, LocalDate written) {
        return rents.forfeited(file.about().sublease(), written).which();
    }
}
