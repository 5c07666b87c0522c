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
     * @param after   what has become of it
     */
    public record Decision(
            UUID id,
            DecisionKind kind,
            DecisionResult result,
            LocalDate decidedOn,
            @Nullable LocalDate validTo,
            After after) {

        static Decision of(DecisionView view) {
            return new Decision(
                    view.id().value(),
                    view.kind(),
                    view.result(),
                    view.runs().decidedOn(),
                    view.runs().validTo().orElse(null),
                    After.of(view.after()));
        }
    }

    /**
     * What has become of a decision.
     *
     * @param servedOn    the day on which the person got it
     * @param lookAtSince since when it is to be looked at anew, because the support was renewed and it has no end
     * @param waitsSince  since when it waits to be carried out
     */
    public record After(@Nullable LocalDate servedOn, @Nullable LocalDate lookAtSince, @Nullable LocalDate waitsSince) {

        static After of(DecisionView.After after) {
            return new After(
                    after.servedOn().orElse(null),
                    after.lookAtSince().orElse(null),
                    after.waitsSince().orElse(null));
        }
    }

    static DecisionsAnswer of(List<DecisionView> decisions, UriInfo uri) {
        return new DecisionsAnswer(decisions.stream().map(Decision::of).toList(), Link.self(uri));
    }
}
