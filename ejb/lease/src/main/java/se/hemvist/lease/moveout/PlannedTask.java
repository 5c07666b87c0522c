package se.hemvist.lease.moveout;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be done before somebody moves out, by whom and by when.
 *
 * @param doneOn the day on which it was done; empty as long as it is not
 */
public record PlannedTask(MoveOutTask task, MoveOutParty who, LocalDate by, Optional<LocalDate> doneOn) {}
