package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report of a disturbance from before the lease came here.
 *
 * @param receivedOn the day on which it was handed in
 * @param assessment how it was assessed, if it was
 * @param dialogueOn the day on which whoever gives the support was told of a minor breach, if they were
 */
public record PastReport(
        NewReport report, LocalDate receivedOn, Optional<Assessment> assessment, Optional<LocalDate> dialogueOn) {}
