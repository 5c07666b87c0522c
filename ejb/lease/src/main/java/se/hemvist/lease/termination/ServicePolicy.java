package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.termination.TerminationRefusal.CopyNotLeft;
import se.hemvist.lease.termination.TerminationRefusal.GivenWhenPosted;
import se.hemvist.lease.termination.TerminationRefusal.NotSought;
import se.hemvist.lease.termination.TerminationRefusal.PostingNotKept;
import se.hemvist.lease.termination.TerminationRefusal.WayNotOpen;

/**
 * By which way a notice is served, which follows from whose it is and what it does. The day of the sending governs. The
 * Act's first alternative for a notice before time is service; a registered letter alone never does for it. The letter with a
 * copy is open only when the other side was looked for at home and not met there (JB 8:8): that day is kept with it.
 *
 * @param ordinary of the landlord's ordinary notice
 * @param early    of the landlord's notice before time
 */
public record ServicePolicy(Set<ServiceWay> ordinary, Set<ServiceWay> early) {

    private static final Effective<ServicePolicy> TENANCY_ACT = Effective.since(
            LocalDate.of(1994, 7, 1),
            new ServicePolicy(
                    EnumSet.of(ServiceWay.SERVED, ServiceWay.REGISTERED_LETTER, ServiceWay.LETTER_AND_COPY),
                    EnumSet.of(ServiceWay.SERVED, ServiceWay.LETTER_AND_COPY)),
            Source.law("JB 12:8"));

    public static Version<ServicePolicy> on(LocalDate sent) {
        return TENANCY_ACT.on(sent);
    }

    /**
     * Holds a service against it.
     *
     * @throws WayNotOpen     if such a notice is not served so
     * @throws PostingNotKept if a registered letter has no number of its posting
     * @throws GivenWhenPosted if a registered letter is said to be given on another day than that of its posting
     * @throws CopyNotLeft    if it is not said with whom, or where, the copy was left
     * @throws NotSought      if it is not said on which day they were looked for at home before that
     */
    public void demand(Giver giver, NoticeKind kind, Delivery service) {
        Set<ServiceWay> open =
                giver == Giver.LANDLORD ? kind == NoticeKind.EARLY ? early : ordinary : EnumSet.of(ServiceWay.RECEIVED);
        ServiceWay way = service.way();
        if (!open.contains(way)) {
            throw new WayNotOpen(kind, way, open);
        }
        if (isPosted(way) && service.postingNumber() == null) {
            throw new PostingNotKept(way);
        }
        if (way == ServiceWay.REGISTERED_LETTER && !service.on().equals(service.sentOn())) {
            throw new GivenWhenPosted(service.sentOn(), service.on());
        }
        if (way == ServiceWay.LETTER_AND_COPY && service.copyLeftWith() == null) {
            throw new CopyNotLeft(way);
        }
        if (way == ServiceWay.LETTER_AND_COPY && service.soughtOn() == null) {
            throw new NotSought(way);
        }
    }

    private static boolean isPosted(ServiceWay way) {
        return way == ServiceWay.REGISTERED_LETTER || way == ServiceWay.LETTER_AND_COPY;
    }
}
