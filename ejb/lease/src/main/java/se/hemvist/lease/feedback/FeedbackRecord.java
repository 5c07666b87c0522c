package se.hemvist.lease.feedback;

import java.time.LocalDate;

/**
 * That whoever handed in a report was told what came of it.
 *
 * @param report the report's number, from 1 in the order of telling
 */
public record FeedbackRecord(int report, FeedbackOutcome outcome, LocalDate on) {}
