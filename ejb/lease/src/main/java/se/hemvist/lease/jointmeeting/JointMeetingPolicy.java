package se.hemvist.lease.jointmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.WorkingDays;

/**
 * What short notice is for a joint meeting. The day of the assessment governs; the last day counts.
 *
 * @param calledWithin working days until it is called
 * @param heldWithin   working days until it is held
 */
record JointMeetingPolicy(int calledWithin, int heldWithin) {

    static final Effective<JointMeetingPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new JointMeetingPolicy(1, 5),
            Source.goteborg("Störningar och misskötsel").readAs("A-30"));

    /** Within how many working days a municipality holds it. */
    @ApplicationScoped
    static class MeetingTime extends SettableRule<JointMeetingPolicy> {

        MeetingTime() {
            super(
                    workingDays("joint-meeting-working-days", "T-26"),
                    HOUSING_FIRST,
                    JointMeetingPolicy::heldWithin,
                    (policy, days) -> new JointMeetingPolicy(policy.calledWithin(), days));
        }
    }

    Span call(LocalDate assessedOn) {
        return Span.of(assessedOn, WorkingDays.after(assessedOn, calledWithin));
    }

    Span hold(LocalDate assessedOn) {
        LocalDate due = WorkingDays.after(assessedOn, heldWithin);
        return Span.of(WorkingDays.onOrBefore(due.minusDays(1)), due);
    }
}
