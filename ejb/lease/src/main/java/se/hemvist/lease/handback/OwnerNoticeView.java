package se.hemvist.lease.handback;

import java.util.Optional;

/**
 * A notice of the owner's, and what it is worth.
 *
 * @param lacks why it ends nothing; empty if it ended the lease
 * @param course what has become of it
 */
public record OwnerNoticeView(ReceivedNotice came, Optional<Shortcoming> lacks, OwnerNoticeCourse course) {}
