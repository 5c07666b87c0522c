package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import se.hemvist.lease.jointmeeting.MeetingKind;
import se.hemvist.lease.jointmeeting.Party;
import se.hemvist.lease.jointmeeting.Summons;

/**
 * A summons to a joint meeting, as it is sent and told.
 *
 * @param on     the day on which it was sent
 * @param meetOn the day of the meeting
 */
public record JointMeetingRequest(
        @NotNull LocalDate on,
        @NotNull LocalDate meetOn,
        @NotEmpty Set<@NotNull MeetingKind> kinds,
        @NotEmpty Set<@NotNull Party> parties) {

    Summons read() {
        return new Summons(on, meetOn, kinds, parties);
    }

    static JointMeetingRequest of(Summons summons) {
        return new JointMeetingRequest(summons.on(), summons.meetOn(), summons.kinds(), summons.parties());
    }
}
