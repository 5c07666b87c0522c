package se.hemvist.lease.dispute;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.dispute.DisputeRefusal.NoTenureYet;
import se.hemvist.lease.dispute.DisputeRefusal.NotTried;
import se.hemvist.lease.dispute.DisputeRefusal.TenureWaived;
import se.hemvist.lease.notice.DisputeTime;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.tenure.TenureStatus;

/**
 * What security of tenure (besittningsskydd) means for a landlord's ordinary notice: whether the lease may be prolonged
 * against it, who must then go to the rent tribunal (hyresnämnden), and whether there is respite. What the tenant has on the
 * last day of the lease governs: a sublet that ends before it has lasted long enough gives none (JB 12:45).
 *
 * @param tenure    on the last day of the lease
 * @param forfeited whether the tenancy may be forfeited as well, though notice is not given before time: it is for a fault
 */
public record ProlongationRight(Tenure tenure, boolean forfeited) {

    /** Whether the moving out may be put off (uppskov, JB 12:52). */
    public enum Respite {
        /** There is nothing to prolong, so there is none. */
        NONE,
        /** The rent tribunal may give it. */
        BY_TRIBUNAL,
        /** The rent tribunal may give it; should it find that the tenancy is forfeited, only if the landlord agrees. */
        IF_LANDLORD_AGREES
    }

    /** The last day of the lease. */
    public LocalDate leaseEnd() {
        return tenure.day();
    }

    /** Until when a waiver that was given holds, should one hold on the last day of the lease. */
    public Optional<LocalDate> waivedThrough() {
        return tenure.waived()
                .filter(time -> tenure.status() == TenureStatus.WAIVED)
                .map(DateRange::end)
                .map(end -> end.minusDays(1));
    }

    /** Until when the landlord refers the notice to the tribunal; empty if the tenant has nothing to dispute (C-10). */
    public Optional<LocalDate> referBy() {
        return Optional.of(leaseEnd())
                .filter(end -> stands())
                .map(end -> DisputeTime.on(end).rule().lastDay(end));
    }

    /**
     * Lets the tenant be made to move without the rent tribunal, who has not contested the notice: silence gives up no right.
     *
     * @throws NotTried if there is a right to have the lease prolonged
     */
    public void demandNone() {
        referBy().ifPresent(last -> {
            throw new NotTried(leaseEnd(), last);
        });
    }

    public Respite respite() {
        if (!stands()) {
            return Respite.NONE;
        }
        return forfeited ? Respite.IF_LANDLORD_AGREES : Respite.BY_TRIBUNAL;
    }

    /**
     * Lets the notice be disputed if the tenant has a right to have the lease prolonged.
     *
     * @param beyondWaiver whether the notice gives another reason than the waiver
     * @throws NoTenureYet  if the lease ends before the tenant has it
     * @throws TenureWaived if it was waived, and the notice gives the waiver's reason
     */
    void demand(boolean beyondWaiver) {
        if (!tenure.hasArisen()) {
            throw new NoTenureYet(leaseEnd(), tenure.protectedFrom());
        }
        waivedThrough().filter(through -> !beyondWaiver).ifPresent(through -> {
            throw new TenureWaived(leaseEnd(), through);
        });
    }

    private boolean stands() {
        return tenure.hasArisen() && waivedThrough().isEmpty();
    }
}
