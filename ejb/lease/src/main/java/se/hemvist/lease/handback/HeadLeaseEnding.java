package se.hemvist.lease.handback;

import java.util.List;
import java.util.Optional;
import se.hemvist.lease.headlease.FormerNotice;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeaseView;

/**
 * How the city's own lease of a flat ends.
 *
 * @param end     when; empty until notice is given that ends it
 * @param notices all that came from the owner, in the order in which they were given
 * @param former  the city's own that were taken back or recorded wrongly, in the order in which that was recorded
 */
public record HeadLeaseEnding(
        HeadLeaseView headLease,
        Optional<HeadLeaseEnd> end,
        List<OwnerNoticeView> notices,
        List<FormerNotice> former) {}
