package se.hemvist.followup.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.followup.report.Sheet.Column;
import se.hemvist.followup.report.Sheet.Column.Count;
import se.hemvist.followup.report.Sheet.Column.Ratio;
import se.hemvist.followup.report.Sheet.Column.Sum;
import se.hemvist.intake.party.Ownership;
import se.hemvist.intake.supply.AreaClass;

import static se.hemvist.followup.report.Sheet.GroupBy.ADMINISTRATION;
import static se.hemvist.followup.report.Sheet.GroupBy.LANDLORD;

/** The sheets of mediated flats. Their lines are the housing agency's, the landlords', or those of who applied for the flats. */
final class MediationSheets {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final List<String> MEDIATED_BY_TYPE = List.of("mediated.TRIAL", "mediated.TRAINING");
    private static final List<String> PLACES = Stream.concat(
                    Arrays.stream(AreaClass.values()).map(AreaClass::name), Stream.of("UNCLASSED"))
            .toList();
    private static final List<String> OVERRIDDEN =
            List.of("override.OCCUPANTS", "override.PAPERS", "override.TAKEOVER");
    private static final List<String> ONGOING_BY_TYPE = List.of("ongoing.TRIAL", "ongoing.TRAINING");

    /** Incoming flats by what they are used for, in the month and the year so far, against the quota. */
    static final Sheet INCOMING = new Sheet(
            "incoming",
            "K-01",
            ADMINISTRATION,
            List.of(),
            Stream.of(
                            incoming("month"),
                            incoming("year"),
                            Stream.<Column>of(new Count("mostOtherPercent", "quotaMost")))
                    .flatMap(columns -> columns)
                    .toList());

    /** Incoming flats by landlord, in the month and the year so far: the city's or private, and where they are. */
    static final Sheet LANDLORDS = new Sheet(
            "landlords",
            "K-03",
            LANDLORD,
            List.of(),
            Stream.of("month", "year").flatMap(MediationSheets::handedOver).toList());

    /** Mediated flats of the year so far against the year before and the goal. */
    static final Sheet GOAL = new Sheet(
            "goal",
            "K-02",
            ADMINISTRATION,
            List.of("mediatedThisYear"),
            List.of(
                    new Count("thisYear", "mediatedThisYear"),
                    new Count("lastYear", "mediatedLastYear"),
                    new Count("goal", "yearGoal"),
                    new Ratio("percentOfGoal", "mediatedThisYear", "yearGoal", PERCENT)));

    /** Mediated flats of the year so far, by who applied and type. */
    static final Sheet MEDIATED = byType("mediated", "K-02", MEDIATED_BY_TYPE);

    /** Flats ongoing at the month's end, by who applied and type. */
    static final Sheet ONGOING = byType("ongoing", "K-05", ONGOING_BY_TYPE);

    /** The checkpoints whose last day is in the month. */
    static final Sheet CHECKPOINTS = checkpoints();

    /** Where somebody who is named departed from a rule, by rule. */
    static final Sheet OVERRIDES = new Sheet(
            "overrides",
            "K-27",
            ADMINISTRATION,
            OVERRIDDEN,
            List.of(
                    new Count("occupants", OVERRIDDEN.get(0)),
                    new Count("papers", OVERRIDDEN.get(1)),
                    new Count("takeover", OVERRIDDEN.get(2)),
                    new Sum("overrides", OVERRIDDEN)));

    /** Those with a line for each who applied. */
    static final List<Sheet> OF_STAYS = List.of(MEDIATED, ONGOING, CHECKPOINTS, OVERRIDES);

    /** Those that count flats and no persons. */
    static final List<Sheet> OF_FLATS = List.of(INCOMING, LANDLORDS);

    /** Those that count the whole city. */
    static final List<Sheet> OF_THE_CITY = List.of(INCOMING, LANDLORDS, GOAL);

    /** All of them. */
    static final List<Sheet> ALL =
            Stream.concat(OF_THE_CITY.stream(), OF_STAYS.stream()).toList();

    private MediationSheets() {}

    private static Stream<Column> incoming(String period) {
        return Stream.of(
                new Count(period + "Received", period + ".RECEIVED"),
                new Count(period + "Queue", period + ".QUEUE"),
                new Count(period + "Relocation", period + ".RELOCATION"),
                new Count(period + "Priority", period + ".PRIORITY"),
                new Count(period + "TrialTraining", period + ".TRIAL_TRAINING"),
                new Count(period + "Open", period + ".OPEN"),
                new Count(period + "Withdrawn", period + ".WITHDRAWN"),
                new Ratio(period + "QueuePercent", period + ".QUEUE", period + ".RECEIVED", PERCENT),
                new Ratio(period + "OtherPercent", period + ".OUTSIDE_QUEUE", period + ".RECEIVED", PERCENT));
    }

    private static Stream<Column> handedOver(String period) {
        return Stream.concat(
                Stream.of(
                        handedOver(period, "Received", ""),
                        handedOver(period, "Municipal", "." + Ownership.CITY + "."),
                        handedOver(period, "Private", "." + Ownership.PRIVATE + ".")),
                PLACES.stream().map(place -> handedOver(period, inOneWord(place), "." + place)));
    }

    /** {@code OUTER_AREA} as {@code OuterArea}. */
    private static String inOneWord(String constant) {
        return Stream.of(constant.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Those of the flats that the part of the measure's name tells of. */
    private static Column handedOver(String period, String name, String part) {
        List<String> measures = Arrays.stream(Ownership.values())
                .flatMap(ownership -> PLACES.stream().map(place -> "." + ownership + "." + place))
                .filter(measure -> measure.contains(part))
                .map(measure -> period + ".HANDED_OVER" + measure)
                .toList();
        return new Sum(period + name, measures);
    }

    private static Sheet byType(String name, String figure, List<String> measures) {
        return new Sheet(
                name,
                figure,
                ADMINISTRATION,
                measures,
                List.of(
                        new Count("trial", measures.get(0)),
                        new Count("training", measures.get(1)),
                        new Sum("flats", measures)));
    }

    private static Sheet checkpoints() {
        List<String> answers = Stream.of("IN_TIME", "LATE", "MISSING", "NOT_YET_DUE")
                .map(answer -> "checkpoint." + answer)
                .toList();
        return new Sheet(
                "checkpoints",
                "K-08",
                ADMINISTRATION,
                answers,
                List.of(
                        new Sum("due", answers),
                        new Count("inTime", answers.get(0)),
                        new Count("late", answers.get(1)),
                        new Count("missing", answers.get(2)),
                        new Count("notYetDue", answers.get(3))));
    }
}
