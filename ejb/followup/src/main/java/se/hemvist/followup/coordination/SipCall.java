package se.hemvist.followup.coordination;

import java.time.LocalDate;
import java.util.List;

/**
 * The call to the meeting of a coordinated individual plan.
 *
 * @param meetingOn the day to which it is called
 * @param receivers whom it goes to, as the participant's consents name them
 */
public record SipCall(LocalDate on, LocalDate meetingOn, List<String> receivers) {

    public SipCall {
        receivers = List.copyOf(receivers);
    }

    /** When; who is called says something of the person. */
    @Override
    public String toString() {
        return "SipCall[" + on + ", " + meetingOn + "]";
    }
}
