package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.waiver.WaiverDeed;

/**
 * T-08-ROW, which no register of deadlines has: whoever has hired the flat in a row for more than two years by leases before this
 * one has tenure from its first day, so that L-03 has no day left to warn of. Whoever lets the flat has it on the
 * list from the signing that a waiver is to be signed by the first day, whatever it is let for: one that is signed once the
 * tenant has tenure holds without the rent tribunal, one that was signed before that is sent there (JB 12:45 a).
 */
@ApplicationScoped
class WaiversInARowDue extends TenureClock {

    @Override
    public String code() {
        return "T-08-ROW";
    }

    @Override
    public String title() {
        return "Avstående från besittningsskydd, då lägenheten är hyrd i rad i mer än två år";
    }

    /** Those whose waiver is at the rent tribunal, or is done without; of one that holds nothing is owed. */
    @Override
    Set<SubleaseId> done() {
        return waivers.decided();
    }

    @Override
    boolean isDone(SubleaseId id) {
        return waivers.decided(id)
                || firstDay(Sublet.of(subleases.facts(id)), waivers.of(id))
                        .waived()
                        .isPresent();
    }

    @Override
    Optional<Span> owed(LeaseFacts lease, Sublet let, List<WaiverDeed> deeds) {
        Tenure first = firstDay(let, deeds);
        return Optional.of(untilFirstDay(let))
                .filter(span -> first.status() == TenureStatus.PROTECTED
                        && first.waived().isEmpty());
    }

    private static Tenure firstDay(Sublet let, List<WaiverDeed> deeds) {
        return Tenure.of(let, deeds, let.start());
    }
}
