package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a month's report counts, from the facts and nothing else. */
@ApplicationScoped
class Figures {

    @Inject
    IntakeFigures intake;

    @Inject
    PhaseFigures phases;

    @Inject
    VisitFigures visits;

    @Inject
    PaperFigures papers;

    /** In the order of cells; a count of none is left out. */
    List<Cell> count(Survey survey) {
        return Stream.of(intake.count(survey), phases.count(survey), visits.count(survey), papers.count(survey))
                .flatMap(List::stream)
                .filter(cell -> cell.count() > 0)
                .sorted(Cell.ORDER)
                .toList();
    }
}
