package se.hemvist.lease.jointmeeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A joint meeting that was held.
 *
 * @param present who came, of those who were called
 * @param plan    the points of the joint plan; none if no plan was made
 */
public record MeetingRecord(LocalDate on, Set<Party> present, List<PlanItem> plan) {

    public MeetingRecord {
        present = Set.copyOf(present);
        plan = List.copyOf(plan);
    }

    /** The last day on which a point of the plan is due; empty if no plan was made. */
    Optional<LocalDate> planUntil() {
        return plan.stream().map(PlanItem::due).max(Comparator.naturalOrder());
    }
}
