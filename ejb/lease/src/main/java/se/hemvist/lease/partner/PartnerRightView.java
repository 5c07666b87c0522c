package se.hemvist.lease.partner;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * Whether somebody has an own right to the lease, as much of it as the reader may see.
 *
 * @param lacking   why nobody has one, as things stand
 * @param right     the right that somebody has or had
 * @param actBy     by when the landlord calls on them, or goes to the rent tribunal
 * @param withWords whether what was written of people may be told: the call's reason
 */
public record PartnerRightView(
        SubleaseId sublease,
        Optional<NoRight> lacking,
        Optional<PartnerRightFile> right,
        Optional<LocalDate> actBy,
        boolean withWords) {}
