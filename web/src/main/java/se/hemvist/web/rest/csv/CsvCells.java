package se.hemvist.web.rest.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.kernel.rule.Refusal;

/**
 * The cells of one line, by their columns.
 *
 * @param <C> the columns
 */
public abstract class CsvCells<C extends CsvColumn> {

    private final CSVRecord line;
    private final Map<C, Integer> places;

    protected CsvCells(CSVRecord line, Map<C, Integer> places) {
        this.line = line;
        this.places = places;
    }

    /**
     * Looks at the cell.
     *
     * @throws Refusal if it is wrong
     */
    protected abstract void demand(C column);

    /** What is wrong in the column, if anything is. */
    public final Optional<Refusal> fault(C column) {
        try {
            demand(column);
            return Optional.empty();
        } catch (Refusal wrong) {
            return Optional.of(wrong);
        }
    }

    /** Whether the line says something there. */
    public final boolean has(C column) {
        return !cell(column).isBlank();
    }

    /** What it says there. */
    public final String text(C column) {
        return column.form().text(cell(column));
    }

    /** The same, where it may say nothing. */
    public final Optional<String> given(C column) {
        return Optional.of(column).filter(this::has).map(this::text);
    }

    /** The day that it says there. */
    public final LocalDate day(C column) {
        return column.form().day(cell(column));
    }

    /** The same, where it may say none. */
    public final Optional<LocalDate> givenDay(C column) {
        return Optional.of(column).filter(this::has).map(this::day);
    }

    /** The whole number that it says there. */
    public final int number(C column) {
        return column.form().number(cell(column));
    }

    /** The number that it says there, with a decimal comma or point. */
    public final BigDecimal decimal(C column) {
        return column.form().decimal(cell(column));
    }

    /** All that stands there; nothing where the file has no such column. */
    protected final String cell(C column) {
        return Optional.ofNullable(places.get(column))
                .map(place -> line.get(place))
                .orElse("");
    }
}
