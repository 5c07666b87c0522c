package se.hemvist.web.rest.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import se.hemvist.followup.plan.PlanView;
import se.hemvist.web.rest.page.Link;

/** The versions of a plan, the latest first. */
public record PlansAnswer(List<PlanRowAnswer> plans, @JsonProperty("_links") Map<String, Link> links) {

    static PlansAnswer of(List<PlanView> plans, UriInfo uri) {
        return new PlansAnswer(plans.stream().map(PlanRowAnswer::of).toList(), Link.self(uri));
    }
}
