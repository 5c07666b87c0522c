package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.matching.CompanyStanding;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.matching.CompanyStandings;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.verdict.PairFacts.OfCase;
import se.hemvist.intake.verdict.PairFacts.OfFlat;
import se.hemvist.intake.verdict.PairFacts.Versions;
import se.hemvist.kernel.rule.Version;

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
        return watch(day).rule().matches(head.state());
    }

    /** The facts of the pair, judged by the rules of the day. */
    PairFacts with(FlatId flat, OfFlat of, LocalDate day) {
        Version<WatchPolicy> watch = watch(day);
        boolean excludes = watch.rule().asksOfCompanies(Ground.EXCLUSION);
        return new PairFacts(
                head.programme(),
                new Versions(watch.from(), excludes ? CompanyStandings.excludedBy(day) : watch.from()),
                of,
                new OfCase(
                        standing(of.company(), day),
                        excludes && past.excluded().contains(of.company()),
                        Optional.ofNullable(past.noes().get(flat))));
    }

    private CompanyStanding standing(OrganisationId company, LocalDate day) {
        Version<WatchPolicy> watch = watch(day);
        return watch.rule().asksOfCompanies(Ground.COMPANY)
                ? Optional.ofNullable(past.standings().get(company)).orElseGet(() -> CompanyStandings.notAsked(day))
                : new CompanyStanding(Standing.NOT_NEEDED, watch.from());
    }

    private Version<WatchPolicy> watch(LocalDate day) {
        return WatchPolicy.of(head.programme()).on(day);
    }
}
