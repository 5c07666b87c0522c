package se.hemvist.web.rest.takeovers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.followup.takeover.TakeoverRow;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal;
import se.hemvist.web.rest.csv.CsvRefusal.MissingColumns;
import se.hemvist.web.rest.csv.CsvRefusal.UnknownColumn;
import se.hemvist.web.rest.csv.CsvTable;

/** A file of running leases: a first line that names its columns, in any order, and a line for each lease. */
final class TakeoverFile extends CsvTable<TakeoverRow> {

    /** So many are done well within the time that a call may take. */
    static final int MOST = 2_500;

    private static final List<TakeoverColumn> COLUMNS = List.of(TakeoverColumn.values());

    private final Map<TakeoverColumn, Integer> places = new EnumMap<>(TakeoverColumn.class);

    private TakeoverFile() {
        super(MOST);
    }

    /**
     * What the file says.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    static TakeoversRequest of(byte[] file) {
        TakeoverFile table = new TakeoverFile();
        table.read(file);
        return new TakeoversRequest(table.rows(), table.faults());
    }

    @Override
    protected void header(List<String> headings) {
        for (int place = 0; place < headings.size(); place++) {
            UnknownColumn unknown = new UnknownColumn(place + 1, TakeoverColumn.headings(COLUMNS));
            TakeoverColumn column = TakeoverColumn.called(headings.get(place)).orElseThrow(() -> unknown);
            if (places.put(column, place) != null) {
                throw unknown;
            }
        }
        List<TakeoverColumn> missing = COLUMNS.stream()
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingColumns(TakeoverColumn.headings(missing));
        }
    }

    @Override
    protected int columns() {
        return places.size();
    }

    @Override
    protected List<Refusal> wrongIn(CSVRecord line) {
        TakeoverCells cells = new TakeoverCells(line, places);
        return COLUMNS.stream().flatMap(column -> cells.fault(column).stream()).toList();
    }

    @Override
    protected TakeoverRow row(CSVRecord line, int number) {
        wrongIn(line).stream().findFirst().ifPresent(first -> {
            throw first;
        });
        return TakeoverLines.row(new TakeoverCells(line, places), number);
    }
}
