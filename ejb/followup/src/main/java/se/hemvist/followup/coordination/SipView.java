package se.hemvist.followup.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a coordinated individual plan has come.
 *
 * @param consents who may be told
 * @param call     once a meeting was called
 */
public record SipView(SipState state, Answered answered, List<SipConsent> consents, Optional<Call> call) {

    public SipView {
        consents = List.copyOf(consents);
    }

    /** When it was offered, and what the participant said to that, and later. */
    public record Answered(LocalDate offeredOn, Optional<LocalDate> acceptedOn, Optional<LocalDate> declinedOn) {}

    /**
     * The call to a meeting.
     *
     * @param meetingOn the day to which it was called
     * @param heldOn    the day on which it was held
     */
    public record Call(LocalDate calledOn, LocalDate meetingOn, Optional<LocalDate> heldOn) {}
}
