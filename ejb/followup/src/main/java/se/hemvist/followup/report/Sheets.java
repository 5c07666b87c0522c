package se.hemvist.followup.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.report.Sheet.Column;
import se.hemvist.followup.report.Sheet.Column.Count;
import se.hemvist.followup.report.Sheet.Column.Joint;
import se.hemvist.followup.report.Sheet.Column.Ratio;
import se.hemvist.followup.report.Sheet.Column.Sum;
import se.hemvist.followup.report.Sheet.Line;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.intake.criteria.Criterion;

import static se.hemvist.followup.report.Sheet.GroupBy.ADMINISTRATION;
import static se.hemvist.followup.report.Sheet.GroupBy.PROVIDER;
import static se.hemvist.followup.template.PaperKind.CARE_CHECKLIST;
import static se.hemvist.followup.template.PaperKind.MONTHLY_FOLLOW_UP;

/** The sheets of a month's report. */
final class Sheets {

    /** A month is the twelfth part of a year of 365.25 days. */
    private static final BigDecimal MONTHS_PER_DAY =
            BigDecimal.valueOf(12).divide(BigDecimal.valueOf(365.25), MathContext.DECIMAL64);

    private static final List<String> IN_A_PHASE =
            List.of("phase.PHASE_1", "phase.PHASE_2", "phase.WIND_DOWN", "phase.PHASE_3", "phase.PHASE_4");

    /** Applications, referrals, preliminary answers, and the criteria not met. */
    static final Sheet INTAKE = new Sheet("intake", "K-12", ADMINISTRATION, List.of(), intake());

    /** Participants in each phase at the month's end, and how long phase 2 has been. */
    static final Sheet PHASES = new Sheet(
            "phases",
            "K-15",
            PROVIDER,
            IN_A_PHASE,
            List.of(
                    new Count("phase1", "phase.PHASE_1"),
                    new Count("phase2", "phase.PHASE_2"),
                    new Count("windDown", "phase.WIND_DOWN"),
                    new Count("phase3", "phase.PHASE_3"),
                    new Count("phase4", "phase.PHASE_4"),
                    new Sum("participants", IN_A_PHASE),
                    new Count("phase2Ended", "phase2Ended"),
                    new Ratio("phase2EndedMonths", "phase2EndedDays", "phase2Ended", MONTHS_PER_DAY),
                    new Ratio("phase2RunningMonths", "phase2RunningDays", "phase2Running", MONTHS_PER_DAY)));

    /** The weeks with a visit in the flat among those in which one was owed. */
    static final Sheet VISITS = new Sheet(
            "visits",
            "K-16",
            PROVIDER,
            List.of("visitedParticipants"),
            List.of(
                    new Count("participants", "visitedParticipants"),
                    new Count("weeks", "weeks"),
                    new Count("weeksWithVisit", "weeksWithVisit"),
                    new Ratio("percentWithVisit", "weeksWithVisit", "weeks", BigDecimal.valueOf(100))));

    /** The month's follow-ups to the social services. */
    static final Sheet FOLLOW_UPS = papers("followUps", MONTHLY_FOLLOW_UP);

    /** The month's checklists to the letting office. */
    static final Sheet CHECKLISTS = papers("checklists", CARE_CHECKLIST);

    private static final List<String> NOTICED =
            List.of("notice.IN_TIME", "notice.LATE", "notice.MISSED", "notice.OPEN");
    private static final List<String> LOOKED_INTO =
            List.of("transfer.UNDER_REVIEW", "transfer.INSPECTED", "transfer.ASKED_OWNER");

    /** The rectification notices of the month, and whether the tenant was reached about them in time. */
    static final Sheet NOTICES = new Sheet(
            "rectificationNotices",
            "K-18",
            ADMINISTRATION,
            NOTICED,
            List.of(
                    new Sum("sent", NOTICED),
                    new Count("contactedInTime", NOTICED.get(0)),
                    new Count("contactedLate", NOTICED.get(1)),
                    new Count("contactMissed", NOTICED.get(2)),
                    new Count("notYetContacted", NOTICED.get(3))));

    /** The transfers to leases of one's own. */
    static final Sheet TRANSFERS = new Sheet(
            "transfers",
            "K-22",
            ADMINISTRATION,
            Stream.concat(
                            Stream.of("transfer.DUE", "transfer.REFUSED", "transfer.GRANTED", "transfer.TRANSFERRED"),
                            LOOKED_INTO.stream())
                    .toList(),
            List.of(
                    new Count("due", "transfer.DUE"),
                    new Sum("underReview", LOOKED_INTO),
                    new Count("granted", "transfer.GRANTED"),
                    new Count("refused", "transfer.REFUSED"),
                    new Count("transferred", "transfer.TRANSFERRED"),
                    new Ratio("transferredMonths", "transferDays", "transfer.TRANSFERRED", MONTHS_PER_DAY),
                    new Count("daysDeducted", "transferDaysDeducted")));

    /** Those with a line for each provider; they count the same persons, each from another side. */
    static final List<Sheet> OF_PROVIDERS = List.of(PHASES, VISITS, FOLLOW_UPS, CHECKLISTS);

    /** What concerns cases in which support is ordered from providers. */
    static final List<Sheet> OF_ASSIGNMENTS =
            List.of(INTAKE, PHASES, VISITS, FOLLOW_UPS, CHECKLISTS, NOTICES, TRANSFERS);

    private Sheets() {}

    /** The providers of whom at least one sheet withholds a count, which the others could make known. */
    static Set<UUID> withSmallCounts(List<Cell> cells, MaskPolicy policy) {
        Set<UUID> found = new HashSet<>();
        for (Sheet sheet : OF_PROVIDERS) {
            sheet.counts(cells).forEach((provider, counts) -> {
                if (!Line.masked(counts, sheet, policy).withheld().isEmpty()) {
                    found.add(provider);
                }
            });
        }
        return found;
    }

    private static List<Column> intake() {
        Stream<Column> counts = Stream.of("applications", "referrals", "answeredYes", "answeredNo")
                .map(measure -> new Count(measure, measure));
        Stream<Column> criteria = Arrays.stream(Criterion.values())
                .map(criterion -> IntakeFigures.NOT_MET + criterion)
                .map(measure -> new Count(measure, measure));
        return Stream.concat(counts, criteria).toList();
    }

    /**
     * What became of what was asked for, and beside that the validity of what is there. The two add up to the same, so that
     * where one of them withholds a count the validity is withheld whole.
     */
    private static Sheet papers(String name, PaperKind kind) {
        List<String> answers = measures(kind, "inTime", "late", "missing", "notYetDue", "excused");
        List<String> validities = measures(kind, "valid", "flawed", "completedLate");
        List<String> together =
                Stream.concat(answers.stream(), validities.stream()).toList();
        Stream<Column> asked = Stream.of(new Sum("askedFor", answers));
        Stream<Column> each = answers.stream().map(measure -> new Count(word(measure), measure));
        Stream<Column> beside = validities.stream().map(measure -> new Joint(word(measure), measure, together));
        return new Sheet(
                name,
                "K-17",
                PROVIDER,
                answers,
                Stream.of(asked, each, beside).flatMap(columns -> columns).toList());
    }

    private static List<String> measures(PaperKind kind, String... words) {
        return Arrays.stream(words).map(word -> kind + "." + word).toList();
    }

    private static String word(String measure) {
        return measure.substring(measure.indexOf('.') + 1);
    }
}
