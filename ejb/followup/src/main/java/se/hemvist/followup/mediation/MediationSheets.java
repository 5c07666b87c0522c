package se.hemvist.followup.mediation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Sheet.Behind;
import se.hemvist.followup.sheet.Sheet.Column;
import se.hemvist.followup.sheet.Sheet.Column.Count;
import se.hemvist.followup.sheet.Sheet.Column.Ratio;
import se.hemvist.followup.sheet.Sheet.Column.Sum;
import se.hemvist.intake.party.Ownership;
import se.hemvist.intake.supply.AreaClass;

import static se.hemvist.followup.sheet.Audience.CARE_INSTITUTION;
import static se.hemvist.followup.sheet.Audience.DISTRICT_ADMINISTRATION;
import static se.hemvist.followup.sheet.Audience.HOUSING_AGENCY;
import static se.hemvist.followup.sheet.Audience.OVERVIEW;
import static se.hemvist.followup.sheet.Sheet.GroupBy.ADMINISTRATION;
import static se.hemvist.followup.sheet.Sheet.GroupBy.LANDLORD;

/** The sheets of mediated flats. Their lines are the housing agency's, the landlords', or those of who applied for the flats. */
final class MediationSheets {

    /** Those who count the whole city. */
    private static final Set<Audience> OF_THE_CITY = Set.of(HOUSING_AGENCY, OVERVIEW);

    /** Those with a line for each who applied. */
    private static final Set<Audience> OF_STAYS = Set.of(HOUSING_AGENCY, DISTRICT_ADMINISTRATION, CARE_INSTITUTION);

    private static final List<String> MEDIATED_BY_TYPE = List.of("mediated.TRIAL", "mediated.TRAINING");
    private static final List<String> PLACES = Stream.concat(
                    Arrays.stream(AreaClass.values()).map(AreaClass::name), Stream.of("UNCLASSED"))
            .toList();
    private static final List<String> OVERRIDDEN =
            List.of("override.OCCUPANTS", "override.PAPERS", "override.TAKEOVER");
    private static final List<String> ONGOING_BY_TYPE = List.of("ongoing.TRIAL", "ongoing.TRAINING");

    /** Incoming flats by what they are used for, in the month and the year so far, against the quota. */
    private static final Sheet INCOMING = new Sheet(
            "incoming",
            "K-01",
            ADMINISTRATION,
            Behind.NOBODY,
            OF_THE_CITY,
            Stream.of(
                            incoming("month"),
                            incoming("year"),
                            Stream.<Column>of(new Count("mostOtherPercent", "quotaMost")))
                    .flatMap(columns -> columns)
                    .toList());

    /** Incoming flats by landlord, in the month and the year so far: the city's or private, and where they are. */
    private static final Sheet LANDLORDS = new Sheet(
            "landlords",
            "K-03",
            LANDLORD,
            Behind.NOBODY,
            OF_THE_CITY,
            Stream.of("month", "year").flatMap(MediationSheets::handedOver).toList());

    /** Mediated flats of the year so far against the year before and the goal. */
    private static final Sheet GOAL = new Sheet(
            "goal",
            "K-02",
            ADMINISTRATION,
            Behind.persons(List.of("mediatedThisYear")),
            OF_THE_CITY,
            List.of(
                    new Count("thisYear", "mediatedThisYear"),
                    new Count("lastYear", "mediatedLastYear"),
                    new Count("goal", "yearGoal"),
                    Ratio.percent("percentOfGoal", "mediatedThisYear", "yearGoal")));

    /** Mediated flats of the year so far, by who applied and type. */
    private static final Sheet MEDIATED = byType("mediated", "K-02", MEDIATED_BY_TYPE);

    /** Flats ongoing at the month's end, by who applied and type. */
    private static final Sheet ONGOING = byType("ongoing", "K-05", ONGOING_BY_TYPE);

    /** The checkpoints whose last day is in the month. */
    private static final Sheet CHECKPOINTS = checkpoints();

    /** Where somebody who is named departed from a rule, by rule. */
    private static final Sheet OVERRIDES = new Sheet(
            "overrides",
            "K-27",
            ADMINISTRATION,
            Behind.persons(OVERRIDDEN),
            OF_STAYS,
            List.of(
                    new Count("occupants", OVERRIDDEN.get(0)),
                    new Count("papers", OVERRIDDEN.get(1)),
                    new Count("takeover", OVERRIDDEN.get(2)),
                    new Sum("overrides", OVERRIDDEN)));

    /** All of them. */
    static final List<Sheet> ALL = List.of(INCOMING, LANDLORDS, GOAL, MEDIATED, ONGOING, CHECKPOINTS, OVERRIDES);

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
                Ratio.percent(period + "QueuePercent", period + ".QUEUE", period + ".RECEIVED"),
                Ratio.percent(period + "OtherPercent", period + ".OUTSIDE_QUEUE", period + ".RECEIVED"));
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
                Behind.persons(measures),
                OF_STAYS,
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
                Behind.persons(answers),
                OF_STAYS,
                List.of(
                        new Sum("due", answers),
                        new Count("inTime", answers.get(0)),
                        new Count("late", answers.get(1)),
                        new Count("missing", answers.get(2)),
                        new Count("notYetDue", answers.get(3))));
    }
}
