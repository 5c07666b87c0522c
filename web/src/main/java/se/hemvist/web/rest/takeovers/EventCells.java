package se.hemvist.web.rest.takeovers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal.EmptyCell;
import se.hemvist.web.rest.csv.CsvRefusal.WrongCell;

/** The cells of one line of a list of events, by their columns. */
record EventCells(CSVRecord line, Map<EventColumn, Integer> places) {

    /** What a cell holds that its kind of event has nothing to say in. */
    private static final String NOTHING = "–";

    /** What is said all together, or not at all. */
    private static final List<Set<EventColumn>> TOGETHER = List.of(
            EnumSet.of(EventColumn.SEVERITY, EventColumn.ASSESSED_ON),
            EnumSet.of(EventColumn.FORM_ONE_ON, EventColumn.FORM_THREE_ON));

    /** What is wrong in the column, if anything is. */
    Optional<Refusal> fault(EventColumn column) {
        try {
            demand(column);
            return Optional.empty();
        } catch (Refusal wrong) {
            return Optional.of(wrong);
        }
    }

    private void demand(EventColumn column) {
        Optional<EventKind> kind = kind();
        if (!has(column)) {
            demandNotNeeded(column, kind);
        } else if (kind.filter(column::isPossible).isEmpty() && column != EventColumn.KIND && kind.isPresent()) {
            throw new WrongCell(column.heading(), NOTHING);
        } else if (column.isDay()) {
            day(column);
        } else {
            text(column);
        }
    }

    private void demandNotNeeded(EventColumn column, Optional<EventKind> kind) {
        boolean others = TOGETHER.stream()
                .filter(group -> group.contains(column))
                .flatMap(Set::stream)
                .anyMatch(this::has);
        if (column.isAlwaysNeeded() || kind.filter(column::isNeeded).isPresent() || others) {
            throw new EmptyCell(column.heading(), column.form().expected());
        }
    }

    private Optional<EventKind> kind() {
        return Optional.of(cell(EventColumn.KIND).strip())
                .filter(said -> EventColumn.KIND.form().pattern().matcher(said).matches())
                .map(EventKind::valueOf);
    }

    /** Whether the line says something there. */
    boolean has(EventColumn column) {
        return !cell(column).isBlank();
    }

    String text(EventColumn column) {
        return column.form().text(cell(column));
    }

    Optional<String> given(EventColumn column) {
        return Optional.of(column).filter(this::has).map(this::text);
    }

    LocalDate day(EventColumn column) {
        return column.form().day(cell(column));
    }

    Optional<LocalDate> givenDay(EventColumn column) {
        return Optional.of(column).filter(this::has).map(this::day);
    }

    private String cell(EventColumn column) {
        return Optional.ofNullable(places.get(column))
                .map(place -> line.get(place))
                .orElse("");
    }
}
