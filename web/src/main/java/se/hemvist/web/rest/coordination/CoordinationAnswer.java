package se.hemvist.web.rest.coordination;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.coordination.CoordinationView;
import se.hemvist.followup.coordination.NewLink;
import se.hemvist.followup.coordination.SipConsent;
import se.hemvist.followup.coordination.SipState;
import se.hemvist.followup.coordination.SipView;
import se.hemvist.web.rest.page.Link;

/** Coordinated individual plans and the measures linked in, the latest first. */
public record CoordinationAnswer(
        List<Sip> sips, List<NewLink> services, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One plan.
     *
     * @param acceptedOn when the participant wanted it; left out before that
     * @param declinedOn when the participant did not want it; left out else
     * @param call       left out before anybody is called
     * @param cancelled  left out unless it was withdrawn or ended with the support
     */
    public record Sip(
            SipState state,
            LocalDate offeredOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate declinedOn,
            List<SipConsent> consents,
            @Nullable Call call,
            @Nullable Cancelled cancelled) {

        static Sip of(SipView view) {
            return new Sip(
                    view.state(),
                    view.answered().offeredOn(),
                    view.answered().acceptedOn().orElse(null),
                    view.answered().declinedOn().orElse(null),
                    view.consents(),
                    view.call().map(Call::of).orElse(null),
                    view.cancelled().map(Cancelled::of).orElse(null));
        }
    }

    /**
     * The call to a meeting.
     *
     * @param meetingOn the day to which it was called
     * @param receivers whom the call went to
     * @param heldOn    the day on which it was held; left out before that
     */
    public record Call(LocalDate calledOn, LocalDate meetingOn, List<String> receivers, @Nullable LocalDate heldOn) {

        static Call of(SipView.Call call) {
            return new Call(
                    call.calledOn(),
                    call.meetingOn(),
                    call.receivers(),
                    call.heldOn().orElse(null));
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
     * @param reason why it was withdrawn; left out if it ended with the support
     */
    public record Cancelled(LocalDate on, @Nullable String reason) {

        static Cancelled of(SipView.Cancellation cancelled) {
            return new Cancelled(cancelled.on(), cancelled.reason().orElse(null));
        }

        /** When; the reason is about a person. */
        @Override
        public String toString() {
            return "Cancelled[" + on + "]";
        }
    }

    static CoordinationAnswer of(CoordinationView view, UriInfo uri) {
        return new CoordinationAnswer(view.sips().stream().map(Sip::of).toList(), view.services(), Link.self(uri));
    }
}
