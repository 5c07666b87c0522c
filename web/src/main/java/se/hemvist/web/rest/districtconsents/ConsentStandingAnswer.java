package se.hemvist.web.rest.districtconsents;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.districtconsent.ConsentDemand;
import se.hemvist.intake.districtconsent.ConsentWarning;
import se.hemvist.intake.districtconsent.DistrictConsentStanding;
import se.hemvist.web.rest.page.Link;

/**
 * How a mediation stands to the district in whose area its flat lies.
 *
 * @param needed   left out where the flat lies in no other district's area
 * @param consent  once it has been asked for
 * @param warnings what is out of order
 */
public record ConsentStandingAnswer(
        @Nullable Needed needed,
        @Nullable DistrictConsentAnswer consent,
        List<ConsentWarning> warnings,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * Whose consent is needed, what comes of it if there is none, and why.
     *
     * @param version the day from which the rule says so
     */
    public record Needed(UUID districtId, ConsentDemand demand, LocalDate version, String source) {

        static Needed of(DistrictConsentStanding.Needed needed) {
            return new Needed(needed.district().value(), needed.demand(), needed.version(), needed.source());
        }
    }

    static ConsentStandingAnswer of(DistrictConsentStanding standing, UriInfo uri) {
        return new ConsentStandingAnswer(
                standing.needed().map(Needed::of).orElse(null),
                standing.consent().map(DistrictConsentAnswer::of).orElse(null),
                standing.warnings().stream().sorted().toList(),
                Link.self(uri));
    }
}
