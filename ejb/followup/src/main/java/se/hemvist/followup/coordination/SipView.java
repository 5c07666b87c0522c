package se.hemvist.followup.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a coordinated individual plan has come.
 *
 * @param consents  who may be told
 * @param call      once a meeting was called
 * @param cancelled once it was withdrawn, or the support was over
 */
public record SipView(
        SipState state,
        Answered answered,
        List<SipConsent> consents,
        Optional<Call> call,
        Optional<Cancellation> cancelled) {

    public SipView {
        consents = List.copyOf(consents);
    }

    /** When it was offered, and what the participant said to that, and later. */
    public record Answered(LocalDate offeredOn, Optional<LocalDate> acceptedOn, Optional<LocalDate> declinedOn) {}

    /**
     * The call to a meeting.
     *
     * @param meetingOn the day to which it was called
     * @param receivers whom the call went to
     * @param heldOn    the day on which it was held
     */
    public record Call(LocalDate calledOn, LocalDate meetingOn, List<String> receivers, Optional<LocalDate> heldOn) {

        public Call {
            receivers = List.copyOf(receivers);
        }

        /** When; who was called says something of the person. */
        @Override
        public String toString() {
            return "Call[" + calledOn + ", " + meetingOn + "]";
        }
    }

    /**
     * That nothing comes of it.
     *
     * @param reason why it was withdrawn; empty if it ended with the support
     */
    public record Cancellation(LocalDate on, Optional<String> reason) {

        /** When; the reason is about a person. */
        @Override
        public String toString() {
            return "Cancellation[" + on + "]";
        }
    }
}
