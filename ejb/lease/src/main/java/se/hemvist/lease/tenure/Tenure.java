package se.hemvist.lease.tenure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.waiver.WaiverDeed;

/**
 * What a tenant has on a day, and why.
 *
 * @param day           the day asked for
 * @param protectedFrom the first day on which the tenant has security of tenure, where it is not waived
 * @param waived        when a waiver holds, the last day included
 */
public record Tenure(LocalDate day, TenureStatus status, LocalDate protectedFrom, Optional<DateRange> waived, Why why) {

    /**
     * What it rests on.
     *
     * @param act  the wording that governs: that of the day of the contract
     * @param deed the waiver that holds on the day, or else the last one that was signed, whether it holds or not
     */
    public record Why(Version<?> act, Sublet let, Optional<WaiverDeed> deed) {}

    /** By the wording of the day of the contract, and by all waivers that were signed, the first one first. */
    public static Tenure of(Sublet let, List<WaiverDeed> deeds, LocalDate day) {
        Version<TenurePolicy> act = TenurePolicy.ACT.on(let.contractDate());
        LocalDate from = act.rule().protectedFrom(let);
        List<WaiverDeed> holding =
                deeds.stream().filter(signed -> holds(signed, let, from)).toList();
        Optional<WaiverDeed> deed = holding.stream()
                .filter(signed -> signed.time().contains(day))
                .findFirst()
                .or(() -> last(holding));
        Optional<DateRange> waived = deed.map(WaiverDeed::time);
        TenureStatus status = waived.filter(time -> time.contains(day)).isPresent()
                ? TenureStatus.WAIVED
                : act.rule().unwaived(let, day);
        return new Tenure(day, status, from, waived, new Why(act, let, deed.or(() -> last(deeds))));
    }

    /** Whether the tenant has it on the day, or would have but for a waiver. */
    public boolean hasArisen() {
        return !day.isBefore(protectedFrom);
    }

    /** Whether the tenant gets it on its first day, not having waived it for then. */
    boolean arises() {
        return waived.filter(time -> time.contains(protectedFrom)).isEmpty();
    }

    private static Optional<WaiverDeed> last(List<WaiverDeed> deeds) {
        return deeds.stream().reduce((one, next) -> next);
    }

    /** The tribunal approves, or the tenant, who hired the flat by then, had it when giving it up (JB 12:45 a). */
    private static boolean holds(WaiverDeed deed, Sublet let, LocalDate protectedFrom) {
        boolean hadIt =
                deed.signedOn().isAfter(let.inARowSince()) && !deed.signedOn().isBefore(protectedFrom);
        return deed.approved() || (hadIt && !deed.refused());
    }
}
