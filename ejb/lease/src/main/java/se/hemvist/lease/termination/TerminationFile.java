package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.ProlongationRight;
import se.hemvist.lease.eviction.EvictionCase;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.recovery.Recovery;
import se.hemvist.lease.recovery.RentClaim;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;
import se.hemvist.lease.tenure.Tenure;

/** The ending of a sublease as it is read. */
public record TerminationFile(About about, TerminationState state, GroundRecord ground, Papers papers, After after) {

    /** Which sublease, and whose. */
    public record About(SubleaseId sublease, LeasedCase leased, SubleaseParties parties, Programme programme) {}

    /**
     * The notice, how it was served, under which numbers it was recorded to be posted before, when the lease ends, and for which
     * rents; the days as if given at once before that.
     */
    public record Papers(
            Optional<PreparedNotice> notice,
            Optional<Delivery> service,
            List<PostingCorrection> postings,
            Optional<Ends> ends,
            Optional<RentClaim> claim) {

        public Papers {
            postings = List.copyOf(postings);
        }
    }

    /** What followed. */
    public record After(
            Optional<Recovery> recovery,
            Optional<Dispute> dispute,
            Optional<EvictionCase> eviction,
            Optional<Leaving> leaving,
            Optional<Settlement> settlement,
            Optional<Withdrawal> withdrawal) {}

    /** The last day on which the tenant may stay: at least until a decision of the rent tribunal is final (JB 12:50). */
    public Optional<LocalDate> lastDay() {
        return endsOn().map(last -> after.dispute()
                .flatMap(Dispute::openThrough)
                .filter(last::isBefore)
                .orElse(last));
    }

    /** The last day of the lease by the notice, whatever is disputed. */
    Optional<LocalDate> endsOn() {
        return papers.ends().map(Ends::lastDay);
    }

    /**
     * What security of tenure means for the notice; empty if it is none that can be disputed.
     *
     * @param tenure what the tenant has on a day
     */
    Optional<ProlongationRight> right(Function<LocalDate, Tenure> tenure) {
        return papers.notice()
                .filter(notice ->
                        notice.kind() == NoticeKind.ORDINARY && ground.ground().giver() == Giver.LANDLORD)
                .flatMap(notice -> papers.ends())
                .map(ends -> new ProlongationRight(
                        tenure.apply(ends.used()), ground.ground().isFault()));
    }

    /**
     * The last day for which rent is owed; empty as long as the lease may go on: while it may be won back, and while the
     * tenant stays because a dispute is not decided (JB 12:50). Who leaves sooner than the lease ends owes rent until it does; who
     * leaves later, while that is not decided, until then.
     */
    Optional<LocalDate> rentOwedThrough() {
        return switch (state) {
            case GROUND_RECORDED, NOTICE_READY, SERVED, RECOVERY_OPEN, RECOVERED, DISPUTED, WITHDRAWN ->
                Optional.empty();
            case RUNNING_OUT, EVICTION_APPLIED, EVICTION_ORDERED, VACATED, EVICTED, SETTLED ->
                lastDay().map(last -> stayedByRight().filter(last::isBefore).orElse(last));
        };
    }

    /** Until when the tenant has stayed because the dispute was not decided, if it never was. */
    private Optional<LocalDate> stayedByRight() {
        return after.dispute().filter(Dispute::isOpen).flatMap(open -> after.leaving()
                .map(Leaving::on));
    }

    /** The day on which the notice was given. */
    Optional<LocalDate> givenOn() {
        return papers.service().map(Delivery::on);
    }
}
