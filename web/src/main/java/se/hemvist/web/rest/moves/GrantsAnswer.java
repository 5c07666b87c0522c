package se.hemvist.web.rest.moves;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.equipment.GrantPayment;
import se.hemvist.followup.equipment.GrantState;
import se.hemvist.followup.equipment.GrantView;
import se.hemvist.web.rest.page.Link;

/** What became of the applications for a home equipment grant. */
public record GrantsAnswer(List<Grant> grants, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One application.
     *
     * @param consultedOn      when the support staff were consulted on how it is paid
     * @param cancelledOn      when it was withdrawn, or the support was over
     * @param withdrawnBecause left out unless it was withdrawn
     */
    public record Grant(
            GrantState state,
            LocalDate appliedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate consultedOn,
            @Nullable LocalDate paidOn,
            @Nullable LocalDate cancelledOn,
            @Nullable String withdrawnBecause) {

        static Grant of(GrantView view) {
            return new Grant(
                    view.state(),
                    view.appliedOn(),
                    view.decidedOn().orElse(null),
                    view.payment().flatMap(GrantPayment::consultedOn).orElse(null),
                    view.payment().map(GrantPayment::on).orElse(null),
                    view.cancelled().map(GrantView.Cancellation::on).orElse(null),
                    view.cancelled().flatMap(GrantView.Cancellation::reason).orElse(null));
        }

        /** Where it stands and since when; why it was withdrawn is about a person. */
        @Override
        public String toString() {
            return "Grant[" + state + ", " + appliedOn + "]";
        }
    }

    static GrantsAnswer of(List<GrantView> grants, UriInfo uri) {
        return new GrantsAnswer(grants.stream().map(Grant::of).toList(), Link.self(uri));
    }
}
