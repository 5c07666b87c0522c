package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.waiver.WaiverDeed;
import se.hemvist.lease.waiver.WaiverDeeds;

/**
 * T-08-BLOCK, which no register of deadlines has: a lease of a flat that was let in a block gives tenure from its first day, and
 * a waiver that was signed with it waives nothing until the rent tribunal approves it. Whoever lets the flat has it on the
 * list from the signing until it is sent there, and should have sent it by the first day.
 */
@ApplicationScoped
class BlockWaiversDue extends TenureClock {

    @Override
    public String code() {
        return "T-08-BLOCK";
    }

    @Override
    public String title() {
        return "Avstående från besittningsskydd till hyresnämnden, då lägenheten är blockuthyrd";
    }

    /** Those whose waiver is at the rent tribunal. */
    @Override
    Set<SubleaseId> done() {
        return waivers.filed();
    }

    @Override
    boolean isDone(SubleaseId id) {
        return waivers.filed(id);
    }

    @Override
    Optional<Span> owed(LeaseFacts lease, Sublet let, List<WaiverDeed> deeds) {
        Tenure first = Tenure.of(let, deeds, let.start());
        boolean waivesNothing = first.status() == TenureStatus.PROTECTED_FROM_START
                && first.waived().isEmpty();
        return Optional.of(untilFirstDay(let))
                .filter(span -> waivesNothing && WaiverDeeds.askedAtSigning(lease.programme()));
    }
}
