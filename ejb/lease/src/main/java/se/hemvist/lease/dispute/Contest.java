package se.hemvist.lease.dispute;

import java.time.LocalDate;

/**
 * That a tenant contests a landlord's ordinary notice.
 *
 * @param on           the day
 * @param beyondWaiver whether the notice gives another reason than the waiver of security of tenure, if there is one: it
 *                     then leaves that security as it is
 */
public record Contest(LocalDate on, boolean beyondWaiver) {}
