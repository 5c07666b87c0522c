package se.hemvist.followup.visit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.visit.VisitRefusal.UnknownWeek;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** The weeks of an assignment that ask for a home visit, and telling the letting office of one that went without. */
@Stateless
public class WeeklyVisits {

    @Inject
    AssignmentProgress assignments;

    @Inject
    VisitWeeks weeks;

    @Inject
    KeptWeeks kept;

    @Inject
    RecordedVisits visits;

    @Inject
    VisitAttempts attempts;

    @Inject
    WeekNotices notices;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The weeks that have begun, the latest first; the letting office sees those of which it was told.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "visit-week.list", read = true)
    public Page<VisitWeekView> list(AssignmentId id, PageRequest request) {
        AssignmentFile file = assignments.look(id);
        Permit permit = access.permit(file);
        List<VisitWeekView> all = views(file).stream()
                .filter(week -> permit.sees("untold") || week.isTold())
                .sorted(Comparator.comparing(VisitWeekView::week).reversed())
                .toList();
        return new Page<>(
                all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size(), request);
    }

    /**
     * Tells the letting office that the week went without a visit in the flat, with the number of attempts and no reason.
     *
     * @return the week as it was told
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws UnknownWeek                if the assignment has no such week, or it has not begun
     * @throws VisitRefusal.NothingToTell unless it was missed and nobody was told
     */
    @Operation("visit-week.tell")
    public VisitWeekView tell(AssignmentId id, VisitWeek week) {
        AssignmentFile file = assignments.take(id);
        VisitWeekView now = views(file).stream()
                .filter(view -> view.week().equals(week))
                .findFirst()
                .orElseThrow(() -> new UnknownWeek(week.toString()));
        VisitWeekRecord missed =
                kept.find(id, week).orElseThrow(() -> new VisitRefusal.NothingToTell(week.toString(), now.state()));
        notices.tell(file, missed);
        return view(file, missed);
    }

    private List<VisitWeekView> views(AssignmentFile file) {
        Set<VisitWeek> met = visits.metWeeks(file.assignment());
        Map<VisitWeek, VisitWeekRecord> missed = kept.of(file.assignment()).stream()
                .filter(record -> record.isMissed() || met.contains(record.week()))
                .collect(Collectors.toMap(VisitWeekRecord::week, Function.identity()));
        Map<VisitWeek, Integer> tried = attempts.of(file.assignment());
        return weeks.atOneTime(() -> weeks.asked(file, clock.today()).stream()
                .map(week -> Optional.ofNullable(missed.get(week))
                        .map(record -> view(file, record))
                        .orElseGet(() -> view(file, week, met.contains(week), tried.getOrDefault(week, 0))))
                .toList());
    }

    private VisitWeekView view(AssignmentFile file, VisitWeekRecord record) {
        return record.view(isEnough(file, record.week(), record.attempts()));
    }

    private VisitWeekView view(AssignmentFile file, VisitWeek week, boolean met, int tried) {
        VisitWeekState untold = tried > 0 ? VisitWeekState.ATTEMPTED : VisitWeekState.DUE;
        return new VisitWeekView(
                week,
                met ? VisitWeekState.DONE : untold,
                new VisitWeekView.Tried(tried, isEnough(file, week, tried)),
                Optional.empty());
    }

    private boolean isEnough(AssignmentFile file, VisitWeek week, int tried) {
        return weeks.policy(file.municipality(), week).rule().isEnough(tried);
    }
}
