package se.hemvist.web.rest.takeovers;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.web.rest.csv.CsvCells;
import se.hemvist.web.rest.csv.CsvRefusal.EmptyCell;
import se.hemvist.web.rest.csv.CsvRefusal.WrongCell;

/** The cells of one line of a list of events, by their columns. */
final class EventCells extends CsvCells<EventColumn> {

    /** What a cell holds that its kind of event has nothing to say in. */
    private static final String NOTHING = "–";

    /** What is said all together, or not at all. */
    private static final List<Set<EventColumn>> TOGETHER = List.of(
            EnumSet.of(EventColumn.SEVERITY, EventColumn.ASSESSED_ON),
            EnumSet.of(EventColumn.FORM_ONE_ON, EventColumn.FORM_THREE_ON));

    EventCells(CSVRecord line, Map<EventColumn, Integer> places) {
        super(line, places);
    }

    @Override
    protected void demand(EventColumn column) {
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
        if (column.isNeeded() || kind.filter(column::isNeeded).isPresent() || others) {
            throw new EmptyCell(column.heading(), column.form().expected());
        }
    }

    private Optional<EventKind> kind() {
        return Stream.of(EventKind.values())
                .filter(kind -> kind.name().equals(cell(EventColumn.KIND).strip()))
                .findFirst();
    }
}
