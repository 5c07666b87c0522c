package se.hemvist.followup.moving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The call to a planning meeting.
 *
 * @param on            the day of the meeting
 * @param incomeSupport whether the participant has income support (försörjningsstöd)
 * @param guests        who else comes, as the participant wishes
 * @param earlierStaff  how far the participant wishes that the staff of before share in the planning; left out if not at all
 */
public record MeetingCall(
        LocalDate on,
        Set<MeetingParty> invited,
        boolean incomeSupport,
        Optional<String> guests,
        Optional<String> earlierStaff) {

    public MeetingCall {
        invited = Set.copyOf(invited);
    }

    /** When and which of those who always come; the rest is about people. */
    @Override
    public String toString() {
        return "MeetingCall[" + on + ", " + invited + "]";
    }
}
