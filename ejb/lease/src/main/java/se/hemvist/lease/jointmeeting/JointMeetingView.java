package se.hemvist.lease.jointmeeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A joint meeting as readers see it.
 *
 * @param summons once it has been called
 * @param held    once it has been held
 * @param missing who should have come and did not
 */
public record JointMeetingView(
        LocalDate awaitedSince, Optional<Summons> summons, Optional<MeetingRecord> held, Set<Party> missing) {

    public JointMeetingView {
        missing = Set.copyOf(missing);
    }
}
