package se.hemvist.lease.jointmeeting;

import java.time.LocalDate;
import java.util.Set;

/**
 * A summons (kallelse) to a joint meeting.
 *
 * @param on      the day on which it was sent
 * @param meetOn  the day of the meeting
 * @param parties who is called
 */
public record Summons(LocalDate on, LocalDate meetOn, Set<MeetingKind> kinds, Set<Party> parties) {

    public Summons {
        kinds = Set.copyOf(kinds);
        parties = Set.copyOf(parties);
    }
}
