package se.hemvist.web.rest.takeovers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal.EmptyCell;

/** The cells of one line, by their columns. */
record TakeoverCells(CSVRecord line, Map<TakeoverColumn, Integer> places) {

    private static final String YES = "ja";

    /** What goes with the first column, and says nothing without it. */
    private static final Map<TakeoverColumn, List<TakeoverColumn>> TOGETHER = Map.of(
            TakeoverColumn.WAIVER_SIGNED_ON, List.of(TakeoverColumn.WAIVER_VALID_TO),
            TakeoverColumn.HOME_DECIDED_ON, List.of(TakeoverColumn.HOME_VALID_TO),
            TakeoverColumn.SUPPORT_DECIDED_ON, List.of(TakeoverColumn.SUPPORT_VALID_TO),
            TakeoverColumn.INSPECTED_ON, List.of(TakeoverColumn.INSPECTION_KEPT_AT),
            TakeoverColumn.INSPECTION_KEPT_AT, List.of(TakeoverColumn.INSPECTED_ON),
            TakeoverColumn.CHECKPOINT_HELD_ON,
                    List.of(TakeoverColumn.CHECKPOINT_PRESENT, TakeoverColumn.CHECKPOINT_RESULT),
            TakeoverColumn.CHECKPOINT_PRESENT, List.of(TakeoverColumn.CHECKPOINT_HELD_ON),
            TakeoverColumn.CHECKPOINT_RESULT, List.of(TakeoverColumn.CHECKPOINT_HELD_ON));

    /** What is wrong in the column, if anything is. */
    Optional<Refusal> fault(TakeoverColumn column) {
        try {
            demand(column);
            return Optional.empty();
        } catch (Refusal wrong) {
            return Optional.of(wrong);
        }
    }

    private void demand(TakeoverColumn column) {
        if (!has(column)) {
            demandNotNeeded(column);
        } else if (column.isDay()) {
            day(column);
        } else if (column == TakeoverColumn.IDENTITY_NUMBER) {
            identityNumber();
        } else {
            text(column);
        }
    }

    private void demandNotNeeded(TakeoverColumn column) {
        boolean others = TOGETHER.getOrDefault(column, List.of()).stream().anyMatch(this::has);
        if (column.isNeeded() || others) {
            throw new EmptyCell(column.heading(), column.form().expected());
        }
    }

    /** Whether the line says something there. */
    boolean has(TakeoverColumn column) {
        return !cell(column).isBlank();
    }

    String text(TakeoverColumn column) {
        return column.form().text(cell(column));
    }

    Optional<String> given(TakeoverColumn column) {
        return Optional.of(column).filter(this::has).map(this::text);
    }

    LocalDate day(TakeoverColumn column) {
        return column.form().day(cell(column));
    }

    Optional<LocalDate> givenDay(TakeoverColumn column) {
        return Optional.of(column).filter(this::has).map(this::day);
    }

    int number(TakeoverColumn column) {
        return column.form().number(cell(column));
    }

    BigDecimal decimal(TakeoverColumn column) {
        return column.form().decimal(cell(column));
    }

    boolean yes(TakeoverColumn column) {
        return has(column) && text(column).equals(YES);
    }

    IdentityNumber identityNumber() {
        try {
            return IdentityNumber.parse(text(TakeoverColumn.IDENTITY_NUMBER));
        } catch (Refusal wrong) {
            throw wrong.at(TakeoverColumn.IDENTITY_NUMBER.heading());
        }
    }

    private String cell(TakeoverColumn column) {
        return Optional.ofNullable(places.get(column))
                .map(place -> line.get(place))
                .orElse("");
    }
}
