package se.hemvist.lease.moveout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The plan for moving out of a flat as it stands.
 *
 * @param runs    whether the tenant is to move out, and has not yet
 * @param lastDay the last day on which the tenant may stay, while it runs and is known
 * @param tasks   by the day by which each is to be done
 */
public record MoveOutPlan(boolean runs, Optional<LocalDate> lastDay, List<PlannedTask> tasks) {}
