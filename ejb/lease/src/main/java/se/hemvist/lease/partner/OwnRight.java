package se.hemvist.lease.partner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.household.PartnerThere;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.tenure.TenureStatus;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.TerminationFile;

/**
 * What is known of whether a spouse or cohabitant, who has no part in the lease, has a right of their own to it (JB 12:47): whatever
 * ends it for the tenant, a forfeiture, an own notice, a death or a landlord's notice.
 *
 * @param tenure what there is on the last day of the lease
 */
record OwnRight(TerminationFile ending, LostLease lease, Optional<PartnerThere> partner, Tenure tenure) {

    /** Why there is none; empty if there is one. */
    Optional<NoRight> lacking() {
        return Stream.of(lackingNotice(), lackingPartner(), lackingTenure(), waived())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Who has the right, if there is one. */
    Optional<PartnerThere> holder() {
        return partner.filter(there -> lacking().isEmpty());
    }

    /**
     * Whether the landlord has to say by now what they think of it: not as long as it is the tenant's own right to have the lease
     * prolonged that is to be tried.
     */
    boolean landlordsTurn() {
        boolean ordinary = ending.papers()
                .notice()
                .filter(notice -> notice.kind() == NoticeKind.ORDINARY)
                .isPresent();
        boolean tenantsToTry = ordinary
                && ending.ground().ground().giver() == Giver.LANDLORD
                && tenure.hasArisen()
                && tenure.status() != TenureStatus.WAIVED
                && ending.after().dispute().flatMap(Dispute::openThrough).isEmpty();
        return !tenantsToTry;
    }

    private Optional<NoRight> lackingNotice() {
        return when(!ending.state().isUnderNotice(), NoRight.NO_NOTICE);
    }

    private Optional<NoRight> lackingPartner() {
        return when(partner.filter(there -> !there.since().isAfter(lived())).isEmpty(), NoRight.NO_PARTNER);
    }

    private Optional<NoRight> lackingTenure() {
        return when(!tenure.hasArisen(), NoRight.NO_TENURE);
    }

    /** What was signed while they lived there holds against them if they accepted it, and they were registered for that (JB 12:45 a). */
    private Optional<NoRight> waived() {
        boolean unaccepted = partner.flatMap(there -> tenure.why()
                        .deed()
                        .map(deed -> there.since().isAfter(deed.signedOn())
                                || !there.recordedOn().isAfter(deed.signedOn())))
                .filter(holds -> !holds)
                .isPresent();
        return when(tenure.status() == TenureStatus.WAIVED && !unaccepted, NoRight.WAIVED);
    }

    /** The last day on which they can have come to live with the tenant. */
    private LocalDate lived() {
        return Optional.ofNullable(ending.ground().diedOn()).orElse(lease.lastDay());
    }

    private static Optional<NoRight> when(boolean lacks, NoRight why) {
        return lacks ? Optional.of(why) : Optional.empty();
    }
}
