package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.followup.sheet.TouchedMonths;
import se.hemvist.kernel.number.Municipality;

/** Counts again what was reported before something of it was put right. */
@ApplicationScoped
class Recounts {

    @Inject
    TouchedMonths touched;

    @Inject
    Editions editions;

    @Inject
    Parts parts;

    /**
     * Makes a new version of each month of the municipality that was touched and differs, and sends it to its recipients.
     *
     * @param counted which is counted beside that
     */
    void take(Municipality municipality, YearMonth counted, LocalDate today) {
        touched.take(municipality).stream()
                .filter(month -> !month.equals(counted))
                .filter(month -> editions.count(new Survey(municipality, month, today)))
                .forEach(month -> parts.send(municipality, month));
    }
}
