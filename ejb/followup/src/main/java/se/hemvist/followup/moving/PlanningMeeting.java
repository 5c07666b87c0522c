package se.hemvist.followup.moving;

import java.time.LocalDate;
import java.util.Set;

/**
 * A planning meeting (planeringsmöte) that was held.
 *
 * @param purchases what is to be bought for the home
 * @param approach  how the move is done
 */
public record PlanningMeeting(LocalDate on, Set<MeetingParty> attendants, String purchases, String approach) {

    public PlanningMeeting {
        attendants = Set.copyOf(attendants);
    }

    /** When and who; the rest is about a person. */
    @Override
    public String toString() {
        return "PlanningMeeting[" + on + ", " + attendants + "]";
    }
}
