package se.hemvist.followup.mediation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/** The report of the year on mediated trial and training flats, and the figures of the years before this house. */
@Stateless
public class YearReports {

    private static final int EARLIEST = 1900;

    @Inject
    YearCounts years;

    @Inject
    PublishedFigures published;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * The report of the year, as it is today.
     *
     * @throws MediationRefusal.YearToCome   if the year has not begun
     * @throws MediationRefusal.YearTooEarly before 1900
     */
    @Operation(value = "year-report.read", read = true)
    public YearReport of(Municipality municipality, int year) {
        access.permit(Related.anything(municipality));
        heed(year);
        return new YearReport(
                year,
                clock.today(),
                years.of(municipality, year),
                years.of(municipality, year - 1),
                years.goal(municipality, year));
    }

    /**
     * Enters what was published of a year, or of its part before the house was there.
     *
     * @throws MediationRefusal.YearToCome       if the year has not begun
     * @throws MediationRefusal.YearTooEarly     before 1900
     * @throws MediationRefusal.SourceMissing    if it does not say where it was published
     * @throws MediationRefusal.PublishedAlready if there is one for the year
     */
    @Operation("published-figure.enter")
    public void enter(PublishedFigure figure) {
        String user =
                access.permit(Related.anything(figure.municipality())).actor().user();
        heed(figure.year());
        if (figure.source().isBlank()) {
            throw new MediationRefusal.SourceMissing();
        }
        if (!published.add(figure, user, clock.today())) {
            throw new MediationRefusal.PublishedAlready(figure.year());
        }
    }

    private void heed(int year) {
        if (year > clock.today().getYear()) {
            throw new MediationRefusal.YearToCome(clock.today());
        }
        if (year < EARLIEST) {
            throw new MediationRefusal.YearTooEarly(EARLIEST);
        }
    }
}
