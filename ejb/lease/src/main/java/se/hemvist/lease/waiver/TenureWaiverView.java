package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * A waiver as readers see it.
 *
 * @param validFrom the first day of the lease; none where no waiver is needed
 * @param validTo   the last day on which it holds
 */
public record TenureWaiverView(
        SubleaseId sublease, TenureWaiverState state, Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {}
