package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentFile;

/** The weeks that go without a visit, and those of them that did not after all. */
@ApplicationScoped
class MissedWeeks {

    @Inject
    KeptWeeks kept;

    @Inject
    VisitAttempts attempts;

    @Inject
    WeekNotices notices;

    @Inject
    Event<VisitEvent> happened;

    /** The week's Sunday has passed; the letting office is to be told. */
    void miss(AssignmentFile file, VisitWeek week, LocalDate day) {
        VisitWeekRecord record =
                kept.find(file.assignment(), week).orElseGet(() -> VisitWeekRecord.due(file.assignment(), week));
        VisitEvent missed = record.miss(file, attempts.in(file.assignment(), week), day);
        kept.keep(record);
        notices.await(file, record);
        happened.fire(missed);
    }

    /** They were over long before a night came to see them: they are kept, and nobody is told. */
    void keepUnseen(AssignmentFile file, List<VisitWeek> weeks, LocalDate day) {
        if (weeks.isEmpty()) {
            return;
        }
        Map<VisitWeek, Integer> tried = attempts.of(file.assignment());
        kept.keep(weeks.stream()
                .map(week -> VisitWeekRecord.unseen(file.assignment(), week, tried.getOrDefault(week, 0), day))
                .toList());
    }

    /** The participant was met in the flat in it; whether it had been missed. */
    boolean putRight(AssignmentFile file, VisitWeek week, LocalDate today) {
        Optional<VisitWeekRecord> missed = missed(file, week);
        missed.ifPresent(record -> {
            record.putRight(today);
            notices.takeBack(file, record);
        });
        return missed.isPresent();
    }

    /** It asks for no visit after all. */
    void takeBack(AssignmentFile file, VisitWeek week) {
        missed(file, week).ifPresent(record -> {
            record.asksForNone();
            notices.takeBack(file, record);
        });
    }

    private Optional<VisitWeekRecord> missed(AssignmentFile file, VisitWeek week) {
        return kept.find(file.assignment(), week).filter(VisitWeekRecord::isMissed);
    }
}
