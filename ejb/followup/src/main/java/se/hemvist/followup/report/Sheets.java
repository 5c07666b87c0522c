package se.hemvist.followup.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Sheet.Behind;
import se.hemvist.followup.sheet.Sheet.Column;
import se.hemvist.followup.sheet.Sheet.Column.Count;
import se.hemvist.followup.sheet.Sheet.Column.Joint;
import se.hemvist.followup.sheet.Sheet.Column.Ratio;
import se.hemvist.followup.sheet.Sheet.Column.Sum;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.intake.criteria.Criterion;

import static se.hemvist.followup.sheet.Audience.LETTING_OFFICE;
import static se.hemvist.followup.sheet.Audience.OVERVIEW;
import static se.hemvist.followup.sheet.Audience.SOCIAL_ADMINISTRATION;
import static se.hemvist.followup.sheet.Audience.SUPPORT_PROVIDER;
import static se.hemvist.followup.sheet.Sheet.GroupBy.ADMINISTRATION;
import static se.hemvist.followup.sheet.Sheet.GroupBy.PROVIDER;
import static se.hemvist.followup.template.PaperKind.CARE_CHECKLIST;
import static se.hemvist.followup.template.PaperKind.MONTHLY_FOLLOW_UP;

/** The sheets of applications, phases, visits, papers and choices of flat. */
final class Sheets {

    private static final Set<Audience> CASE_TEAM_AND_OVERVIEW =
            Set.of(SOCIAL_ADMINISTRATION, SUPPORT_PROVIDER, OVERVIEW);
    private static final Set<Audience> LETTING_OFFICE_TOO =
            Set.of(SOCIAL_ADMINISTRATION, SUPPORT_PROVIDER, LETTING_OFFICE, OVERVIEW);

    private static final List<String> IN_A_PHASE =
            List.of("phase.PHASE_1", "phase.PHASE_2", "phase.WIND_DOWN", "phase.PHASE_3", "phase.PHASE_4");

    /** Applications, referrals, preliminary answers, and the criteria not met. */
    private static final Sheet INTAKE = new Sheet(
            "intake", "K-12", ADMINISTRATION, Behind.EACH_COUNT, Set.of(SOCIAL_ADMINISTRATION, OVERVIEW), intake());

    /** Participants in each phase at the month's end, and how long phase 2 has been. */
    static final Sheet PHASES = new Sheet(
            "phases",
            "K-15",
            PROVIDER,
            Behind.persons(IN_A_PHASE),
            LETTING_OFFICE_TOO,
            List.of(
                    new Count("phase1", "phase.PHASE_1"),
                    new Count("phase2", "phase.PHASE_2"),
                    new Count("windDown", "phase.WIND_DOWN"),
                    new Count("phase3", "phase.PHASE_3"),
                    new Count("phase4", "phase.PHASE_4"),
                    new Sum("participants", IN_A_PHASE),
                    new Count("phase2Ended", "phase2Ended"),
                    Ratio.months("phase2EndedMonths", "phase2EndedDays", "phase2Ended"),
                    Ratio.months("phase2RunningMonths", "phase2RunningDays", "phase2Running")));

    /** The weeks with a visit in the flat among those in which one was owed. */
    private static final Sheet VISITS = new Sheet(
            "visits",
            "K-16",
            PROVIDER,
            Behind.persons(List.of("visitedParticipants")),
            LETTING_OFFICE_TOO,
            List.of(
                    new Count("participants", "visitedParticipants"),
                    new Count("weeks", "weeks"),
                    new Count("weeksWithVisit", "weeksWithVisit"),
                    Ratio.percent("percentWithVisit", "weeksWithVisit", "weeks")));

    /** The month's follow-ups to the social services. */
    private static final Sheet FOLLOW_UPS = papers("followUps", MONTHLY_FOLLOW_UP, CASE_TEAM_AND_OVERVIEW);

    /** The month's checklists to the letting office. */
    private static final Sheet CHECKLISTS = papers("checklists", CARE_CHECKLIST, LETTING_OFFICE_TOO);

    /** What there was to choose from; each count is of offers of its own. */
    private static final Sheet CHOICES = new Sheet(
            "flatChoices",
            "K-26",
            ADMINISTRATION,
            Behind.EACH_COUNT,
            Set.of(SOCIAL_ADMINISTRATION, OVERVIEW),
            List.of(
                    new Count("twoShown", "choice.TWO_SHOWN"),
                    new Count("onlyOne", "choice.ONLY_ONE"),
                    new Count("noneChosen", "choice.NONE_CHOSEN")));

    static final List<Sheet> ALL = List.of(INTAKE, PHASES, VISITS, FOLLOW_UPS, CHECKLISTS, CHOICES);

    private Sheets() {}

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
    private static Sheet papers(String name, PaperKind kind, Set<Audience> readers) {
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
                Behind.persons(answers),
                readers,
                Stream.of(asked, each, beside).flatMap(columns -> columns).toList());
    }

    private static List<String> measures(PaperKind kind, String... words) {
        return Arrays.stream(words).map(word -> kind + "." + word).toList();
    }

    private static String word(String measure) {
        return measure.substring(measure.indexOf('.') + 1);
    }
}
