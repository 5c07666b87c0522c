package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import se.hemvist.followup.paper.PaperMonths;
import se.hemvist.kernel.number.Municipality;

/**
 * The months that are owed a report: all from the first in which anything happened that is counted, such as a referral or a
 * flat that came in. One in which nothing happens has its report too, of zeros; none before the first has.
 */
@ApplicationScoped
public class OwedMonths {

    @Inject
    Figures figures;

    @Inject
    PaperMonths months;

    /** The first of them, in any municipality; none in a house in which nothing has happened. */
    public Optional<YearMonth> first() {
        return begun().values().stream().min(Comparator.naturalOrder());
    }

    /** The first of them in each municipality in which anything has happened. */
    public Map<Municipality, YearMonth> begun() {
        return figures.begun();
    }

    /** The last day on which papers of the month are in time there. */
    public LocalDate papersDueOn(Municipality municipality, YearMonth month) {
        return months.dueOn(municipality, month);
    }
}
