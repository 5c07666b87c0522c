package se.hemvist.followup.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/**
 * The report of the month (månadsrapport): first the figures of each municipality are counted, then each recipient's
 * part is written from them and sent by mail. Figures that have not changed since they were last counted make no
 * new version, and a part is written once, so all of it can be done again at any time.
 */
@Stateless
public class MonthReports {

    @Inject
    Editions editions;

    @Inject
    Parts parts;

    @Inject
    WrittenReports reports;

    @Inject
    Recounts recounts;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /** Those that are owed a report of the month, as {@link OwedMonths} says, in the order of the codes. */
    @Operation("report.count")
    public List<Municipality> municipalities(YearMonth month) {
        access.permit(Related.installation());
        return editions.municipalities(month);
    }

    /**
     * Counts the month for the municipality; and again each month reported before of which something was put right since, whose
     * new version goes to its recipients at once.
     *
     * @return whether there is a new version of the month
     * @throws ReportRefusal.MonthNotOver until the day after the month's last
     */
    @Operation("report.count")
    public boolean count(Municipality municipality, YearMonth month) {
        access.permit(Related.installation());
        if (!YearMonth.from(clock.today()).isAfter(month)) {
            throw new ReportRefusal.MonthNotOver(month, clock.today());
        }
        recounts.take(municipality, month, clock.today());
        return editions.count(new Survey(municipality, month, clock.today()));
    }

    /** Those who have not got their part of the latest version, in the order of their keys. */
    @Operation(value = "report.recipients", read = true)
    public List<Recipient> recipients(YearMonth month) {
        access.permit(Related.installation());
        return parts.missing(month);
    }

    /**
     * Writes the recipients' parts of the latest version and sends each its own.
     *
     * @return how many had not got it before
     */
    @Operation("report.write")
    public int write(YearMonth month, List<Recipient> recipients) {
        access.permit(Related.installation());
        return Math.toIntExact(recipients.stream()
                .filter(recipient -> parts.write(month, recipient))
                .count());
    }

    /**
     * The latest version as the caller may read it: the part of the caller's organisation, or else the overview.
     *
     * @throws ReportRefusal.NoReport if the month has none yet
     */
    @Operation(value = "report.read", read = true)
    public MonthReport of(Municipality municipality, YearMonth month) {
        Permit permit = access.permit(Related.anything(municipality));
        UUID reader =
                permit.sees("part") ? permit.actor().organisation().orElse(Related.NO_SUBJECT) : Related.NO_SUBJECT;
        return reports.latest(municipality, month)
                .map(written -> reports.read(written, reader))
                .orElseThrow(() -> new ReportRefusal.NoReport(month));
    }
}
