package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Counted;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Published;

/** Everything that a month's report counts, wherever its facts are kept. */
@ApplicationScoped
class Figures {

    @Inject
    Published published;

    /** All sheets, in their order. */
    List<Sheet> sheets() {
        return published
                .of(Counted.class)
                .flatMap(counted -> counted.sheets().stream())
                .sorted(Sheet.ORDER)
                .toList();
    }

    /** In the order of cells; a count of none is left out. */
    List<Cell> count(Survey survey) {
        return published
                .of(Counted.class)
                .flatMap(counted -> counted.count(survey).stream())
                .filter(cell -> cell.count() > 0)
                .sorted(Cell.ORDER)
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
        return published
                .of(Counted.class)
                .flatMap(counted -> counted.begun().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        first -> YearMonth.from(first.getValue()),
                        BinaryOperator.minBy(Comparator.<YearMonth>naturalOrder())));
    }
}
