package se.hemvist.lease.tenure;

import java.time.LocalDate;
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
     * @param deed the waiver, signed or more, whether it holds or not
     */
    public record Why(Version<?> act, Sublet let, Optional<WaiverDeed> deed) {}

    /** By the wording of the day of the contract. */
    public static Tenure of(Sublet let, Optional<WaiverDeed> deed, LocalDate day) {
        Version<TenurePolicy> act = TenurePolicy.ACT.on(let.contractDate());
        LocalDate from = act.rule().protectedFrom(let);
        Optional<DateRange> waived =
                deed.filter(signed -> holds(signed, let, from)).map(WaiverDeed::time);
        TenureStatus status = waived.filter(time -> time.contains(day)).isPresent()
                ? TenureStatus.WAIVED
                : act.rule().unwaived(let, day);
        return new Tenure(day, status, from, waived, new Why(act, let, deed));
    }

    /** Whether the tenant has it on the day, or would have but for a waiver. */
    public boolean hasArisen() {
        return !day.isBefore(protectedFrom);
    }

    /** Whether the tenant gets it on its first day, not having waived it for then. */
    boolean arises() {
        return waived.filter(time -> time.contains(protectedFrom)).isEmpty();
    }

    /** The tribunal approves, or the tenant had it when giving it up (JB 12:45 a). */
    private static boolean holds(WaiverDeed deed, Sublet let, LocalDate protectedFrom) {
        boolean hadIt = deed.signedOn().isAfter(let.start()) && !deed.signedOn().isBefore(protectedFrom);
        return deed.approved() || (hadIt && !deed.refused());
    }
}
