package se.hemvist.lease.jointmeeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A joint meeting as readers see it.
 *
 * @param notWantedSince where what it was wanted for had been registered by mistake, before it was called
 * @param summons once it has been called
 * @param held    once it has been held
 * @param missing who should have come and did not
 */
public record JointMeetingView(
        LocalDate awaitedSince,
        Optional<LocalDate> notWantedSince,
        Optional<Summons> summons,
        Optional<MeetingRecord> held,
        Set<Party> missing) {

    public JointMeetingView {
        missing = Set.copyOf(missing);
    }
}
