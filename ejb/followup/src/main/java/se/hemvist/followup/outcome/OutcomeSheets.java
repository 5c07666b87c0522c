package se.hemvist.followup.outcome;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Sheet.Behind;
import se.hemvist.followup.sheet.Sheet.Column;
import se.hemvist.followup.sheet.Sheet.Column.Count;
import se.hemvist.followup.sheet.Sheet.Column.Share;
import se.hemvist.followup.sheet.Sheet.Column.Sum;

import static se.hemvist.followup.sheet.Audience.CARE_INSTITUTION;
import static se.hemvist.followup.sheet.Audience.DISTRICT_ADMINISTRATION;
import static se.hemvist.followup.sheet.Audience.HOUSING_AGENCY;
import static se.hemvist.followup.sheet.Audience.LETTING_OFFICE;
import static se.hemvist.followup.sheet.Audience.OVERVIEW;
import static se.hemvist.followup.sheet.Audience.SOCIAL_ADMINISTRATION;
import static se.hemvist.followup.sheet.Sheet.GroupBy.ADMINISTRATION;

/** The sheets of what comes of homes. */
final class OutcomeSheets {

    private static final Set<Audience> OF_SUPPORT = Set.of(SOCIAL_ADMINISTRATION, LETTING_OFFICE, OVERVIEW);

    /** Not in the overview, where one district could be subtracted from all. */
    private static final Set<Audience> OF_STAYS = Set.of(HOUSING_AGENCY, DISTRICT_ADMINISTRATION, CARE_INSTITUTION);

    private static final List<String> CAME_TO =
            List.of("stay.TAKEN_OVER", "stay.MOVED_ON", "stay.DISTURBANCE", "stay.OTHER");

    private static final List<String> TRIALS =
            List.of("trial.OVER_TWO", "trial.OVER_THREE_FOR_REASONS", "trial.OVER_THREE");

    private static final List<String> AFTER = List.of("support.GOES_ON", "support.HANDED_OVER", "support.OPEN");

    private static final Sheet OUTCOMES = new Sheet(
            "stayOutcomes",
            "K-10",
            ADMINISTRATION,
            Behind.persons(CAME_TO),
            OF_STAYS,
            List.of(
                    new Count("takenOver", CAME_TO.get(0)),
                    new Count("movedOn", CAME_TO.get(1)),
                    new Count("endedForDisturbance", CAME_TO.get(2)),
                    new Count("other", CAME_TO.get(3))));

    private static final Sheet LONG_TRIALS = new Sheet(
            "longTrials",
            "K-09",
            ADMINISTRATION,
            Behind.persons(TRIALS),
            OF_STAYS,
            List.of(
                    new Sum("overTwoYears", TRIALS),
                    new Sum("overThreeYears", TRIALS.subList(1, 3)),
                    new Count("overThreeForSpecialReasons", TRIALS.get(1)),
                    new Count("overThreeWithout", TRIALS.get(2))));

    private static final Sheet ENDINGS = new Sheet(
            "endings",
            "K-20",
            ADMINISTRATION,
            Behind.EACH_COUNT,
            OF_SUPPORT,
            List.of(
                    new Count("notices", "home.noticed"),
                    new Count("keysBack", "home.keysBack"),
                    new Count("evictions", "home.evicted"),
                    new Count("housedAgain", "home.again")));

    /** Not in the overview, where K-15 counts the same persons by provider. */
    private static final Sheet SUPPORT = new Sheet(
            "supportAfterTransfer",
            "K-23",
            ADMINISTRATION,
            Behind.persons(AFTER),
            Set.of(SOCIAL_ADMINISTRATION),
            List.of(
                    new Count("goesOn", AFTER.get(0)),
                    new Count("handedOver", AFTER.get(1)),
                    new Count("openSupport", AFTER.get(2))));

    static final List<Sheet> ALL = List.of(OUTCOMES, LONG_TRIALS, ENDINGS, SUPPORT, retention(12), retention(24));

    private OutcomeSheets() {}

    /** What the measures begin with of those whose first home is that many months old. */
    static String retained(int months) {
        return "retained" + months + ".";
    }

    /** Strict is who lives in the same flat, wide who has a home; the dead are shown, and counted in neither. */
    private static Sheet retention(int months) {
        List<String> counted = Stream.of("SAME_FLAT", "OTHER_HOME", "LEFT_POSITIVE", "LEFT_OTHER")
                .map(what -> retained(months) + what)
                .toList();
        String dead = retained(months) + "DECEASED";
        List<Column> columns = List.of(
                new Sum("counted", counted),
                new Count("sameFlat", counted.get(0)),
                new Count("otherHome", counted.get(1)),
                new Count("leftPositive", counted.get(2)),
                new Count("leftOther", counted.get(3)),
                new Count("deceased", dead),
                new Share("sameFlatPercent", counted.subList(0, 1), counted),
                new Share("housedPercent", counted.subList(0, 2), counted));
        return new Sheet(
                "retention" + months,
                "K-21",
                ADMINISTRATION,
                Behind.persons(Stream.concat(counted.stream(), Stream.of(dead)).toList()),
                OF_SUPPORT,
                columns);
    }
}
