package se.hemvist.followup.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * An assignment as readers see it.
 *
 * @param row        what it is about and where it stands
 * @param acceptedOn the day on which the provider took it on, once that has happened
 * @param phase1     how phase 1 was agreed on, once it has started
 * @param struckDays days that were recorded and put right
 */
public record AssignmentView(
        AssignmentRow row,
        Content content,
        Optional<LocalDate> acceptedOn,
        Optional<PhaseStart> phase1,
        Support support,
        List<StruckDays> struckDays) {

    public AssignmentView {
        struckDays = List.copyOf(struckDays);
    }

    /** What it asks for and aims at. */
    public record Content(Set<AssignmentItem> items, Set<Goal> goals) {

        public Content {
            items = Set.copyOf(items);
            goals = Set.copyOf(goals);
        }
    }

    /**
     * How it goes on.
     *
     * @param phases            those so far, in the order in which they began
     * @param sublease          the lease that the support goes with
     * @param openSupportToldOn when the participant was told of open support, once that has happened
     */
    public record Support(
            List<PhasePeriod> phases, Optional<SubleaseId> sublease, Optional<LocalDate> openSupportToldOn) {

        public Support {
            phases = List.copyOf(phases);
        }
    }
}
