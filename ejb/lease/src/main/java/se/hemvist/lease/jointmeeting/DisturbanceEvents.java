package se.hemvist.lease.jointmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.lease.conduct.DisturbanceEvent.Assessed;
import se.hemvist.lease.conduct.DisturbanceEvent.ReportStruck;

/** What is found of a disturbance means for joint meetings, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DisturbanceEvents {

    @Inject
    AwaitedMeetings meetings;

    @Inject
    MeetingsDue due;

    @Inject
    Deadlines deadlines;

    /** One that is awaited for what was registered by mistake is wanted no more, unless something else is as grave. */
    void on(@Observes ReportStruck struck) {
        meetings.last(struck.disturbance())
                .filter(last ->
                        last.isAwaited() && !last.isCalled() && !struck.left().wantsMeeting())
                .ifPresent(last -> {
                    last.notWanted(struck.on());
                    UUID subject = struck.disturbance().value();
                    deadlines.cancel(due, subject, MeetingsDue.CALL, struck.on());
                    deadlines.cancel(due, subject, MeetingsDue.HOLD, struck.on());
                });
    }

    /**
     * Where the programme has joint meetings, what is particularly serious wants one; only one at a time is awaited. Nobody is to
     * meet about what ended with its lease; that they had met may be entered.
     */
    void on(@Observes Assessed assessed) {
        if (assessed.found().wantsMeeting()
                && meetings.last(assessed.disturbance())
                        .filter(JointMeeting::isAwaited)
                        .isEmpty()) {
            JointMeeting awaited = meetings.last(assessed.disturbance())
                    .map(last -> last.another(assessed.on()))
                    .orElseGet(() -> JointMeeting.awaited(assessed));
            meetings.add(awaited);
            if (assessed.found().goesOn()) {
                due.of(awaited).forEach(each -> deadlines.derive(due, each));
            }
        }
    }
}
