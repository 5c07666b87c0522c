package se.hemvist.followup.assignment;

import java.time.LocalDate;

/**
 * An assignment in a list.
 *
 * @param version what {@code If-Match} is compared with
 */
public record AssignmentRow(
        AssignmentId assignment, long version, AssignmentState state, AssignedCase about, LocalDate orderedOn) {}
