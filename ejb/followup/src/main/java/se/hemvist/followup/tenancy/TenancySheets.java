package se.hemvist.followup.tenancy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Sheet.Behind;
import se.hemvist.followup.sheet.Sheet.Column.Count;
import se.hemvist.followup.sheet.Sheet.Column.Ratio;
import se.hemvist.followup.sheet.Sheet.Column.Sum;

import static se.hemvist.followup.sheet.Audience.LETTING_OFFICE;
import static se.hemvist.followup.sheet.Audience.OVERVIEW;
import static se.hemvist.followup.sheet.Audience.SOCIAL_ADMINISTRATION;
import static se.hemvist.followup.sheet.Sheet.GroupBy.ADMINISTRATION;

/** The sheets of tenancies. */
final class TenancySheets {

    private static final Set<Audience> READERS = Set.of(SOCIAL_ADMINISTRATION, LETTING_OFFICE, OVERVIEW);

    private static final List<String> NOTICED =
            List.of("notice.IN_TIME", "notice.LATE", "notice.MISSED", "notice.OPEN");
    private static final List<String> LOOKED_INTO =
            List.of("transfer.UNDER_REVIEW", "transfer.INSPECTED", "transfer.ASKED_OWNER");

    /** The rectification notices of the month, and whether the tenant was reached about them in time. */
    private static final Sheet NOTICES = new Sheet(
            "rectificationNotices",
            "K-18",
            ADMINISTRATION,
            Behind.persons(NOTICED),
            READERS,
            List.of(
                    new Sum("sent", NOTICED),
                    new Count("contactedInTime", NOTICED.get(0)),
                    new Count("contactedLate", NOTICED.get(1)),
                    new Count("contactMissed", NOTICED.get(2)),
                    new Count("notYetContacted", NOTICED.get(3))));

    /** The transfers to leases of one's own. */
    private static final Sheet TRANSFERS = new Sheet(
            "transfers",
            "K-22",
            ADMINISTRATION,
            Behind.persons(Stream.concat(
                            Stream.of("transfer.DUE", "transfer.REFUSED", "transfer.GRANTED", "transfer.TRANSFERRED"),
                            LOOKED_INTO.stream())
                    .toList()),
            READERS,
            List.of(
                    new Count("due", "transfer.DUE"),
                    new Sum("underReview", LOOKED_INTO),
                    new Count("granted", "transfer.GRANTED"),
                    new Count("refused", "transfer.REFUSED"),
                    new Count("transferred", "transfer.TRANSFERRED"),
                    Ratio.months("transferredMonths", "transferDays", "transfer.TRANSFERRED"),
                    new Count("daysDeducted", "transferDaysDeducted")));

    static final List<Sheet> ALL = List.of(NOTICES, TRANSFERS);

    private TenancySheets() {}
}
