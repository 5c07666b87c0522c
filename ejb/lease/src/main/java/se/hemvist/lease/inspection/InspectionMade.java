package se.hemvist.lease.inspection;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * An inspection was made, told inside the transaction in which it was recorded.
 *
 * @param jointly how it was made together, where it was
 */
public record InspectionMade(SubleaseId sublease, InspectionKind kind, LocalDate on, Optional<Jointly> jointly) {}
