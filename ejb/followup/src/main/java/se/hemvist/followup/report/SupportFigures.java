package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Counted;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.kernel.number.Municipality;

/** Applications, phases, visits, papers and choices of flat (K-12, K-15 to K-17, K-26), from the facts of this package. */
@ApplicationScoped
public class SupportFigures implements Counted {

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
    ChoiceFigures choices;

    @Override
    public List<Sheet> sheets() {
        return Sheets.ALL;
    }

    @Override
    public List<Cell> count(Survey survey) {
        return Stream.of(
                        intake.count(survey),
                        phases.count(survey),
                        visits.count(survey),
                        papers.count(survey),
                        choices.count(survey))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Map<Municipality, LocalDate> begun() {
        return facts.begun();
    }
}
