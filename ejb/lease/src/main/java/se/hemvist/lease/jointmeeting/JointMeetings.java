package se.hemvist.lease.jointmeeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.conduct.DisturbanceFile;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceProgress;
import se.hemvist.lease.sublease.SubleaseParties;

/** Calling all who are responsible to a joint meeting about a particularly serious disturbance, and holding it. */
@Stateless
public class JointMeetings {

    @Inject
    DisturbanceProgress disturbances;

    @Inject
    AwaitedMeetings meetings;

    @Inject
    MeetingsDue due;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that all were called; the organisations among them are told by letter that a summons waits for them, unless they
     * were called to a meeting about what ended with its lease.
     *
     * @throws se.hemvist.lease.conduct.DisturbanceRefusal if there is no such case, it is not particularly serious, or no
     *     meeting follows where it stands
     * @throws MeetingRefusal if one who must come is not called, or the tenant is in a meeting of the responsible only
     * @throws se.hemvist.intake.application.CaseRefusal if a day is out of order
     */
    @Operation("joint-meeting.call")
    public void call(DisturbanceId id, Expected expected, Summons summons) {
        DisturbanceFile disturbance = disturbances.lock(id, expected);
        disturbances.callMeeting(id, summons.on());
        JointMeeting meeting = awaited(id, summons.on());
        meeting.call(summons, clock.today());
        meetings.add(meeting);
        settle(id, MeetingsDue.CALL, summons.on());
        if (disturbance.state().goesOn()) {
            due.of(meeting).forEach(each -> deadlines.derive(due, each));
            send(disturbance, summons);
        }
    }

    /** The one that is awaited, or one more. */
    private JointMeeting awaited(DisturbanceId id, LocalDate on) {
        JointMeeting last = meetings.last(id).orElseThrow();
        return last.isAwaited() ? last : last.another(on);
    }

    private void send(DisturbanceFile disturbance, Summons summons) {
        SubleaseParties parties = disturbance.sublease().parties();
        CaseFile file = cases.look(disturbance.sublease().about().caseId());
        if (summons.parties().contains(Party.SOCIAL_SERVICES)) {
            letters.send("joint-meeting-called", parties.administration(), file);
        }
        if (summons.parties().contains(Party.PROVIDER)) {
            letters.send("joint-meeting-called", parties.provider(), file);
        }
        if (summons.parties().contains(Party.OWNER)) {
            String path = "disturbances/" + disturbance.subject() + "/joint-meetings";
            letters.sendOutside("joint-meeting-owner", parties.landlord(), file.id(), path);
        }
    }

    /**
     * Records that they met: who came, and the plan that was made. With a plan it is watched from then on how it goes.
     *
     * @throws se.hemvist.lease.conduct.DisturbanceRefusal if there is no such case, or no meeting has been called
     * @throws MeetingRefusal if somebody came who was not called, or the plan was made without the tenant
     * @throws se.hemvist.intake.application.CaseRefusal if a day is out of order, or a point of the plan is blank
     */
    @Operation("joint-meeting.hold")
    public void hold(DisturbanceId id, Expected expected, MeetingRecord record) {
        disturbances.lock(id, expected);
        disturbances.meetingHeld(id, record.on(), record.planUntil());
        meetings.last(id).orElseThrow().hold(record, clock.today());
        settle(id, MeetingsDue.HOLD, record.on());
    }

    private void settle(DisturbanceId id, String occasion, LocalDate on) {
        UUID subject = id.value();
        deadlines.met(due, subject, occasion, on);
    }

    /**
     * The joint meetings about a disturbance, in their order, with the one that is awaited.
     *
     * @throws se.hemvist.lease.conduct.DisturbanceRefusal.UnknownDisturbance if there is no such case
     */
    @Operation(value = "joint-meeting.list", read = true)
    public List<JointMeetingView> list(DisturbanceId id) {
        Permit permit = access.permit(disturbances.look(id));
        return meetings.of(id).stream()
                .map(meeting -> meeting.view(permit.sees("record")))
                .toList();
    }
}
