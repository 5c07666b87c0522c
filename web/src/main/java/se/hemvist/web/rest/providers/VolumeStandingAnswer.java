package se.hemvist.web.rest.providers;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.provider.GoalStanding;
import se.hemvist.intake.provider.Proposal;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.provider.VolumeStanding;
import se.hemvist.web.rest.page.Link;

/**
 * How a year stands against its volume goals, as it is told.
 *
 * @param day      whose goals these are
 * @param choices  made in the year so far
 * @param proposal what the house proposes for the next choice, and why; left out in a year without goals
 */
public record VolumeStandingAnswer(
        LocalDate day,
        List<Provider> providers,
        long choices,
        @Nullable Proposed proposal,
        @JsonProperty("_links") Map<String, Link> links) {

    /** One with a goal, or chosen in the year. */
    public record Provider(UUID organisationId, ProviderKind kind, int percent, long chosen) {

        static Provider of(GoalStanding standing) {
            return new Provider(standing.provider().value(), standing.kind(), standing.percent(), standing.chosen());
        }
    }

    /** Which way is proposed, with the goals and choices that it follows from. */
    public record Proposed(
            ProviderKind kind, int ownPercent, int frameworkPercent, long ownChosen, long frameworkChosen) {

        static Proposed of(Proposal proposal) {
            return new Proposed(
                    proposal.kind(),
                    proposal.ownPercent(),
                    proposal.frameworkPercent(),
                    proposal.ownChosen(),
                    proposal.frameworkChosen());
        }
    }

    static VolumeStandingAnswer of(VolumeStanding standing, UriInfo uri) {
        return new VolumeStandingAnswer(
                standing.on(),
                standing.providers().stream().map(Provider::of).toList(),
                standing.choices(),
                standing.proposal().map(Proposed::of).orElse(null),
                Link.self(uri));
    }
}
