package se.hemvist.web.rest.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.plan.PlanParty;
import se.hemvist.followup.plan.PlanView;
import se.hemvist.web.rest.page.Link;

/** A version of a plan as it is told. */
public record PlanAnswer(
        @JsonUnwrapped PlanRowAnswer row,
        PlanContent content,
        @JsonUnwrapped Circumstances circumstances,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * How it came about, and why it stands no longer.
     *
     * @param parties       who took part
     * @param leftOutReason why the person did not, if so
     * @param voidReason    why it is void, if it is
     */
    public record Circumstances(Set<PlanParty> parties, @Nullable String leftOutReason, @Nullable String voidReason) {

        /** Who; the reasons are about a person. */
        @Override
        public String toString() {
            return "Circumstances" + parties;
        }
    }

    static PlanAnswer of(PlanView view, UriInfo uri) {
        return new PlanAnswer(
                PlanRowAnswer.of(view),
                PlanContent.of(view.drawn().content()),
                new Circumstances(
                        view.drawn().presence().parties(),
                        view.drawn().presence().reason().orElse(null),
                        view.reason().orElse(null)),
                Link.self(uri));
    }
}
