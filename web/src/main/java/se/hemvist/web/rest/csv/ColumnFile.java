package se.hemvist.web.rest.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal.MissingColumns;
import se.hemvist.web.rest.csv.CsvRefusal.UnknownColumn;

/**
 * A file with a first line that names its columns, in any order, without those that it says nothing in and may leave out.
 *
 * @param <C> the columns
 * @param <L> the cells of a line
 * @param <R> what a line that can be read says
 */
public final class ColumnFile<C extends Enum<C> & CsvColumn, L extends CsvCells<C>, R> extends CsvTable<R> {

    private final List<C> columns;
    private final BiFunction<CSVRecord, Map<C, Integer>, L> cells;
    private final BiFunction<L, Integer, R> row;
    private final Map<C, Integer> places;

    private ColumnFile(
            int most,
            Class<C> columns,
            BiFunction<CSVRecord, Map<C, Integer>, L> cells,
            BiFunction<L, Integer, R> row) {
        super(most);
        this.columns = List.of(columns.getEnumConstants());
        this.cells = cells;
        this.row = row;
        this.places = new EnumMap<>(columns);
    }

    /**
     * How such a file is read.
     *
     * @param most  how many lines it may have
     * @param cells finds the cells of a line by the places of its columns
     * @param row   what a line whose cells are in order says, with its number
     */
    public record Form<C extends Enum<C> & CsvColumn, L extends CsvCells<C>, R>(
            int most,
            Class<C> columns,
            BiFunction<CSVRecord, Map<C, Integer>, L> cells,
            BiFunction<L, Integer, R> row) {

        /**
         * What the file says.
         *
         * @param said of the lines that can be read, and those that cannot
         * @throws CsvRefusal if it cannot be read at all
         */
        public <T> T read(byte[] file, BiFunction<List<R>, List<Refused>, T> said) {
            ColumnFile<C, L, R> table = new ColumnFile<>(most, columns, cells, row);
            table.read(file);
            return said.apply(table.rows(), table.faults());
        }
    }

    @Override
    protected void header(List<String> headings) {
        for (int place = 0; place < headings.size(); place++) {
            UnknownColumn unknown = new UnknownColumn(place + 1, CsvColumn.headings(columns));
            String heading = headings.get(place);
            C column = columns.stream()
                    .filter(one -> one.heading().equals(heading))
                    .findFirst()
                    .orElseThrow(() -> unknown);
            if (places.put(column, place) != null) {
                throw unknown;
            }
        }
        List<C> missing = columns.stream()
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingColumns(CsvColumn.headings(missing));
        }
    }

    @Override
    protected int columns() {
        return places.size();
    }

    @Override
    protected List<Refusal> wrongIn(CSVRecord line) {
        return wrongIn(cells.apply(line, places));
    }

    @Override
    protected R row(CSVRecord line, int number) {
        L found = cells.apply(line, places);
        wrongIn(found).stream().findFirst().ifPresent(first -> {
            throw first;
        });
        return row.apply(found, number);
    }

    private List<Refusal> wrongIn(L found) {
        return columns.stream().flatMap(column -> found.fault(column).stream()).toList();
    }
}
