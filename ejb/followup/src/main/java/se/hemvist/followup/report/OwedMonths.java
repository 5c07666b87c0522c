package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * The months that are owed a report: all from the first in which anything happened that is counted, such as a referral or a
 * flat that came in. One in which nothing happens has its report too, of zeros; none before the first has.
 */
@ApplicationScoped
public class OwedMonths {

    @Inject
    Figures figures;

    /** The first of them, in any municipality; none in a house in which nothing has happened. */
    public Optional<YearMonth> first() {
        return figures.begun().values().stream().min(Comparator.naturalOrder());
    }
}
