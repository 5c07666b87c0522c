package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Counted;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.QuotaStandings;
import se.hemvist.kernel.number.Municipality;

/** A month's figures of mediated flats (K-01, K-02, K-03, K-05, K-08, K-27), for the report of the month. */
@ApplicationScoped
public class MediationFigures implements Counted {

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

    @Override
    public List<Sheet> sheets() {
        return MediationSheets.ALL;
    }

    /** Where flats are mediated, with the day on which the first of what is counted of them happened. */
    @Override
    public Map<Municipality, LocalDate> begun() {
        return facts.begun();
    }

    /** As of the day of the counting: a checkpoint not held by then is missing or not yet due. */
    @Override
    public List<Cell> count(Survey survey) {
        Municipality municipality = survey.municipality();
        YearMonth month = survey.month();
        return Stream.of(
                        flats.count(municipality, month),
                        stays.count(municipality, month, survey.asOf()),
                        overrides.count(municipality, month),
                        directory
                                .agency(municipality, month.atEndOfMonth())
                                .map(agency -> againstGoal(agency, municipality, month))
                                .orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private Stream<Cell> quota(OrganisationId agency, Municipality municipality, YearMonth month) {
        return quotas.on(municipality, month.atEndOfMonth()).stream()
                .map(standing ->
                        Cell.of(agency.value(), "quotaMost", standing.terms().most()));
    }

    private List<Cell> againstGoal(OrganisationId agency, Municipality municipality, YearMonth month) {
        int year = month.getYear();
        Stream<Cell> counts = Stream.of(
                Cell.of(agency.value(), "mediatedThisYear", years.until(municipality, month)),
                Cell.of(
                        agency.value(),
                        "mediatedLastYear",
                        years.of(municipality, year - 1).total()),
                Cell.of(agency.value(), "yearGoal", years.goal(municipality, year)));
        return Stream.concat(counts, quota(agency, municipality, month)).toList();
    }
}
