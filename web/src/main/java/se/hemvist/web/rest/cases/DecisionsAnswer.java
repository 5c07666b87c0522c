package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.DecisionView;
import se.hemvist.web.rest.page.Link;

/** The decisions (beslut) in a case, in their order, without reasons. */
public record DecisionsAnswer(List<Decision> decisions, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param validTo the last day, if there is one
     */
    public record Decision(
            UUID id, DecisionKind kind, DecisionResult result, LocalDate decidedOn, @Nullable LocalDate validTo) {

        static Decision of(DecisionView view) {
            return new Decision(
                    view.id().value(),
                    view.kind(),
                    view.result(),
                    view.decidedOn(),
                    view.validTo().orElse(null));
        }
    }

    static DecisionsAnswer of(List<DecisionView> decisions, UriInfo uri) {
        return new DecisionsAnswer(decisions.stream().map(Decision::of).toList(), Link.self(uri));
    }
}
