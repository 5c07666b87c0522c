package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.followup.mediation.MediationFigures;
import se.hemvist.followup.tenancy.TenancyFigures;
import se.hemvist.kernel.number.Municipality;

/** Everything that a month's report counts, from the facts and nothing else. */
@ApplicationScoped
class Figures {

    @Inject
    Facts facts;

    @Inject
    IntakeFigures intake;

    @Inject
    PhaseFigures phases;

    @Inject
    VisitFigures visits;

    @Inject
    PaperFigures papers;

    @Inject
    MediationFigures mediation;

    @Inject
    TenancyFigures tenancies;

    /** In the order of cells; a count of none is left out. */
    List<Cell> count(Survey survey) {
        return Stream.of(
                        intake.count(survey),
                        phases.count(survey),
                        visits.count(survey),
                        papers.count(survey),
                        tenancies(survey),
                        mediated(survey))
                .flatMap(List::stream)
                .filter(cell -> cell.count() > 0)
                .sorted(Cell.ORDER)
                .toList();
    }

    private List<Cell> tenancies(Survey survey) {
        return tenancies.count(survey.municipality(), survey.month()).stream()
                .map(count ->
                        new Cell(count.administration(), Optional.of(count.provider()), count.measure(), count.count()))
                .toList();
    }

    private List<Cell> mediated(Survey survey) {
        return mediation.count(survey.municipality(), survey.month(), survey.asOf()).stream()
                .map(count -> new Cell(count.organisation(), Optional.empty(), count.measure(), count.count()))
                .toList();
    }

    /** Where anything that is counted had happened by the end of the month, in the order of the codes. */
    List<Municipality> municipalities(YearMonth month) {
        return begun().entrySet().stream()
                .filter(begun -> !begun.getValue().isAfter(month))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Municipality::code))
                .toList();
    }

    /** The month in which the first of what is counted happened, by municipality. */
    Map<Municipality, YearMonth> begun() {
        return Stream.of(facts.begun(), mediation.begun())
                .flatMap(days -> days.entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        first -> YearMonth.from(first.getValue()),
                        BinaryOperator.minBy(Comparator.<YearMonth>naturalOrder())));
    }

    /**
     * What is counted.
     *
     * @param asOf the day on which the counting is done; a paper that is not in by then is late or not yet due
     */
    record Survey(Municipality municipality, YearMonth month, LocalDate asOf) {

        LocalDate first() {
            return month.atDay(1);
        }

        /** The first day after the month. */
        LocalDate next() {
            return month.plusMonths(1).atDay(1);
        }
    }
}
