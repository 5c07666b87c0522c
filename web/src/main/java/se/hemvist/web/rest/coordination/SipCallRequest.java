package se.hemvist.web.rest.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.coordination.SipCall;

/**
 * The call to the meeting of a coordinated individual plan, as it is sent.
 *
 * @param meetingOn the day of the meeting
 * @param receivers whom it goes to, as the participant's consents name them
 */
public record SipCallRequest(
        @NotNull LocalDate on,
        @NotNull LocalDate meetingOn,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> receivers) {

    SipCall read() {
        return new SipCall(on, meetingOn, receivers);
    }

    /** When; who is called says something of the person. */
    @Override
    public String toString() {
        return "SipCallRequest[" + on + ", " + meetingOn + "]";
    }
}
