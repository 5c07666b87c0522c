package se.hemvist.intake.districtconsent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.party.OrganisationId;

/**
 * How a mediation stands to the district in whose area its flat lies.
 *
 * @param needed   what another district's consent is needed for; empty where the flat lies in no other district's area
 * @param consent  once it has been asked for, or was given before for this person and flat
 * @param warnings what is out of order
 */
public record DistrictConsentStanding(
        Optional<Needed> needed, Optional<DistrictConsentView> consent, Set<ConsentWarning> warnings) {

    public DistrictConsentStanding {
        warnings = Set.copyOf(warnings);
    }

    /**
     * What is needed of whom, and why.
     *
     * @param version the day from which the rule says so
     */
    public record Needed(OrganisationId district, ConsentDemand demand, LocalDate version, String source) {

        static Needed of(ConsentNeed need) {
            return new Needed(
                    need.district(),
                    need.demand().rule(),
                    need.demand().from(),
                    need.demand().source().toString());
        }
    }
}
