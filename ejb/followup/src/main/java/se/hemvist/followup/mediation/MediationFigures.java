package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.QuotaStandings;
import se.hemvist.kernel.number.Municipality;

/** A month's figures of mediated flats (K-01, K-02, K-03, K-05, K-08, K-27), for the report of the month. */
@ApplicationScoped
public class MediationFigures {

    @Inject
    MediationFacts facts;

    @Inject
    CountedFlats flats;

    @Inject
    CountedStays stays;

    @Inject
    NamedOverrides overrides;

    @Inject
    Directory directory;

    @Inject
    YearCounts years;

    @Inject
    QuotaStandings quotas;

    /** Where flats are mediated, with the day on which the first of what is counted of them happened. */
    public Map<Municipality, LocalDate> begun() {
        return facts.begun();
    }

    /**
     * Everything that is counted of the month.
     *
     * @param asOf the day on which the counting is done; a checkpoint not held by then is missing or not yet due
     */
    public List<MediationCount> count(Municipality municipality, YearMonth month, LocalDate asOf) {
        return Stream.of(
                        flats.count(municipality, month),
                        stays.count(municipality, month, asOf),
                        overrides.count(municipality, month),
                        directory
                                .agency(municipality, month.atEndOfMonth())
                                .map(agency -> againstGoal(agency, municipality, month))
                                .orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private Stream<MediationCount> quota(OrganisationId agency, Municipality municipality, YearMonth month) {
        return quotas.on(municipality, month.atEndOfMonth()).stream()
                .map(standing -> new MediationCount(
                        agency.value(), "quotaMost", standing.terms().most()));
    }

    private List<MediationCount> againstGoal(OrganisationId agency, Municipality municipality, YearMonth month) {
        int year = month.getYear();
        Stream<MediationCount> counts = Stream.of(
                new MediationCount(agency.value(), "mediatedThisYear", years.until(municipality, month)),
                new MediationCount(
                        agency.value(),
                        "mediatedLastYear",
                        years.of(municipality, year - 1).total()),
                new MediationCount(agency.value(), "yearGoal", years.goal(municipality, year)));
        return Stream.concat(counts, quota(agency, municipality, month)).toList();
    }
}
