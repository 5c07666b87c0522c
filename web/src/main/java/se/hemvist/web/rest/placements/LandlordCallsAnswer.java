package se.hemvist.web.rest.placements;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.placement.CallAction;
import se.hemvist.followup.placement.CallState;
import se.hemvist.followup.placement.CallView;
import se.hemvist.web.rest.page.Link;

/** The landlord's calls of a stay, the latest first. */
public record LandlordCallsAnswer(List<Call> calls, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param done     left out before that
     * @param struckOn when it was found to have been recorded by mistake; left out if it stands
     */
    public record Call(
            int number,
            CallState state,
            LocalDate receivedOn,
            String summary,
            @Nullable CallAction done,
            @Nullable LocalDate struckOn,
            @Nullable String reason) {

        static Call of(CallView view) {
            return new Call(
                    view.number(),
                    view.state(),
                    view.receivedOn(),
                    view.summary(),
                    view.action().orElse(null),
                    view.struck().map(Struck::on).orElse(null),
                    view.struck().map(Struck::reason).orElse(null));
        }

        /** Which one; the rest may be about a person. */
        @Override
        public String toString() {
            return "Call[" + number + ", " + state + "]";
        }
    }

    static LandlordCallsAnswer of(List<CallView> calls, UriInfo uri) {
        return new LandlordCallsAnswer(calls.stream().map(Call::of).toList(), Link.self(uri));
    }
}
