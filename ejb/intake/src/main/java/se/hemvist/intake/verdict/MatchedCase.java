package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.matching.CompanyStanding;
import se.hemvist.intake.matching.CompanyStandings;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.verdict.PairFacts.OfCase;
import se.hemvist.intake.verdict.PairFacts.OfFlat;
import se.hemvist.intake.verdict.PairFacts.Versions;

/** A case with all that is known of it with regard to flats. */
record MatchedCase(CaseHead head, Past past) {

    /**
     * What has come before.
     *
     * @param standings with the companies that were asked
     * @param excluded  companies that gave the person notice
     * @param noes      flats that somebody said no to, and how
     */
    record Past(
            Map<OrganisationId, CompanyStanding> standings,
            Set<OrganisationId> excluded,
            Map<FlatId, OfferState> noes) {}

    /** Whether it is matched, as the rules of the day say. */
    boolean waits(LocalDate day) {
        return policy(day).matches(head.state());
    }

    /** The facts of the pair, judged by the rules of the day. */
    PairFacts with(FlatId flat, OfFlat of, LocalDate day) {
        return new PairFacts(
                head.programme(),
                new Versions(WatchPolicy.of(head.programme()).on(day).from(), CompanyStandings.excludedBy(day)),
                of,
                new OfCase(
                        standing(of.company(), day),
                        past.excluded().contains(of.company()),
                        Optional.ofNullable(past.noes().get(flat))));
    }

    private CompanyStanding standing(OrganisationId company, LocalDate day) {
        return policy(day).everyLandlord()
                ? CompanyStandings.notNeeded(day)
                : Optional.ofNullable(past.standings().get(company)).orElseGet(() -> CompanyStandings.notAsked(day));
    }

    private WatchPolicy policy(LocalDate day) {
        return WatchPolicy.of(head.programme()).on(day).rule();
    }
}
