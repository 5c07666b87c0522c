package se.hemvist.web.rest.takeovers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.web.rest.csv.CsvCells;
import se.hemvist.web.rest.csv.CsvForm;

/** The cells of one line, by their columns. */
final class TakeoverCells extends CsvCells<TakeoverColumn> {

    /** What parts one stretch of days from the next. */
    static final String BETWEEN = "[;, ]+";

    private static final String YES = "ja";

    /** What goes with the first column, and says nothing without it. */
    private static final Map<TakeoverColumn, Set<TakeoverColumn>> AFTER = Map.of(
            TakeoverColumn.WAIVER_SIGNED_ON, EnumSet.of(TakeoverColumn.WAIVER_VALID_TO, TakeoverColumn.WAIVER_FILED_ON),
            TakeoverColumn.WAIVER_FILED_ON, EnumSet.of(TakeoverColumn.WAIVER_ANSWERED_ON),
            TakeoverColumn.HEAD_RENT, EnumSet.of(TakeoverColumn.FURNITURE, TakeoverColumn.BENEFITS),
            TakeoverColumn.HOME_DECIDED_ON, EnumSet.of(TakeoverColumn.HOME_VALID_TO),
            TakeoverColumn.SUPPORT_DECIDED_ON, EnumSet.of(TakeoverColumn.SUPPORT_VALID_TO));

    /** What is said all together, or not at all. */
    private static final List<Set<TakeoverColumn>> TOGETHER = List.of(
            EnumSet.of(TakeoverColumn.WAIVER_FILED_ON, TakeoverColumn.WAIVER_TRIBUNAL_CASE),
            EnumSet.of(TakeoverColumn.WAIVER_ANSWERED_ON, TakeoverColumn.WAIVER_ANSWER),
            EnumSet.of(TakeoverColumn.INSPECTED_ON, TakeoverColumn.INSPECTION_KEPT_AT),
            EnumSet.range(TakeoverColumn.CHECKPOINT_HELD_ON, TakeoverColumn.CHECKPOINT_RESULT),
            EnumSet.range(TakeoverColumn.CONVERTED_ON, TakeoverColumn.TRIAL_APPLIED_ON),
            EnumSet.range(TakeoverColumn.SPECIAL_REASONS_ON, TakeoverColumn.SPECIAL_REASONS_REVIEW_ON));

    TakeoverCells(CSVRecord line, Map<TakeoverColumn, Integer> places) {
        super(line, places);
    }

    @Override
    protected void demand(TakeoverColumn column) {
        if (!has(column)) {
            demandNotNeeded(column, others(column));
        } else if (column.isDay()) {
            day(column);
        } else if (column == TakeoverColumn.IDENTITY_NUMBER) {
            identityNumber();
        } else if (column == TakeoverColumn.ABSENCES) {
            absences();
        } else {
            text(column);
        }
    }

    /** What goes with it, in other columns. */
    private static Stream<TakeoverColumn> others(TakeoverColumn column) {
        return Stream.concat(
                AFTER.getOrDefault(column, Set.of()).stream(),
                TOGETHER.stream().filter(group -> group.contains(column)).flatMap(Set::stream));
    }

    boolean yes(TakeoverColumn column) {
        return has(column) && text(column).equals(YES);
    }

    IdentityNumber identityNumber() {
        return identityNumber(TakeoverColumn.IDENTITY_NUMBER);
    }

    /** Stretches of days, each «first/last», the last day left out while it goes on. */
    List<AwayDays> absences() {
        return given(TakeoverColumn.ABSENCES).stream()
                .flatMap(all -> Arrays.stream(all.split(BETWEEN, -1)))
                .map(TakeoverCells::away)
                .toList();
    }

    private static AwayDays away(String stretch) {
        CsvForm day = TakeoverColumn.ABSENCES.form(CsvForm.DAY_PATTERN);
        String[] ends = stretch.split("/", -1);
        return new AwayDays(day.day(ends[0]), ends[1].isEmpty() ? null : day.day(ends[1]));
    }
}
