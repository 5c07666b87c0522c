package se.hemvist.lease.jointmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.jointmeeting.JointMeetingPolicy.MeetingTime;
import se.hemvist.lease.sublease.LeasedCase;

/** T-26: a joint meeting is called the next working day, and held within a time that a municipality may set. */
@ApplicationScoped
class MeetingsDue implements DeadlineKind {

    static final String CALL = "call";
    static final String HOLD = "hold";

    @Inject
    AwaitedMeetings meetings;

    @Inject
    MeetingTime time;

    @Override
    public String code() {
        return "T-26";
    }

    @Override
    public String title() {
        return "Gemensamt möte om en särskilt allvarlig störning";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return meetings.awaited().flatMap(this::of);
    }

    /** The call until it is called, and the meeting until it is held. */
    Stream<Derived> of(JointMeeting meeting) {
        Version<JointMeetingPolicy> policy = time.on(meeting.about().municipality(), meeting.awaitedSince());
        Derived hold = deadline(meeting, HOLD, policy, policy.rule().hold(meeting.awaitedSince()));
        return meeting.isCalled()
                ? Stream.of(hold)
                : Stream.of(deadline(meeting, CALL, policy, policy.rule().call(meeting.awaitedSince())), hold);
    }

    private static Derived deadline(
            JointMeeting meeting, String occasion, Version<JointMeetingPolicy> policy, Span span) {
        LeasedCase about = meeting.about();
        return new Derived(
                new Subject(
                        meeting.disturbance().value(),
                        occasion,
                        about.caseId().value(),
                        about.number(),
                        about.municipality()),
                new Responsible(meeting.headTenant().value(), new Role("letting-officer")),
                span,
                new Why(
                        "JointMeetingPolicy",
                        policy.from(),
                        Map.of("assessedOn", meeting.awaitedSince().toString())));
    }
}
