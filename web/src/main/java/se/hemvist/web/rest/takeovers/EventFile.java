package se.hemvist.web.rest.takeovers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.followup.takeover.EventRow;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal;
import se.hemvist.web.rest.csv.CsvRefusal.MissingColumns;
import se.hemvist.web.rest.csv.CsvRefusal.UnknownColumn;
import se.hemvist.web.rest.csv.CsvTable;

/** A file of what had happened in leases: a first line that names its columns, in any order, and a line for each event. */
final class EventFile extends CsvTable<EventRow> {

    private static final List<EventColumn> COLUMNS = List.of(EventColumn.values());

    private final Map<EventColumn, Integer> places = new EnumMap<>(EventColumn.class);

    private EventFile() {
        super(TakeoverFile.MOST);
    }

    /**
     * What the file says.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    static EventsRequest of(byte[] file) {
        EventFile table = new EventFile();
        table.read(file);
        return new EventsRequest(table.rows(), table.faults());
    }

    @Override
    protected void header(List<String> headings) {
        for (int place = 0; place < headings.size(); place++) {
            UnknownColumn unknown = new UnknownColumn(place + 1, EventColumn.headings(COLUMNS));
            EventColumn column = EventColumn.called(headings.get(place)).orElseThrow(() -> unknown);
            if (places.put(column, place) != null) {
                throw unknown;
            }
        }
        List<EventColumn> missing = COLUMNS.stream()
                .filter(column -> column.isAlwaysNeeded() && !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingColumns(EventColumn.headings(missing));
        }
    }

    @Override
    protected int columns() {
        return places.size();
    }

    @Override
    protected List<Refusal> wrongIn(CSVRecord line) {
        EventCells cells = new EventCells(line, places);
        return COLUMNS.stream().flatMap(column -> cells.fault(column).stream()).toList();
    }

    @Override
    protected EventRow row(CSVRecord line, int number) {
        wrongIn(line).stream().findFirst().ifPresent(first -> {
            throw first;
        });
        return EventLines.row(new EventCells(line, places), number);
    }
}
