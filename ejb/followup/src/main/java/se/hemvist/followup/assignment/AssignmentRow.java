package se.hemvist.followup.assignment;

import java.time.LocalDate;

/** An assignment in a list. */
public record AssignmentRow(AssignmentId assignment, AssignmentState state, AssignedCase about, LocalDate orderedOn) {}
