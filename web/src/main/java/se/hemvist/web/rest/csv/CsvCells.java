package se.hemvist.web.rest.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal.EmptyCell;

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

    /**
     * Lets nothing stand there if nothing need be said, as long as none of the others says what goes with it.
     *
     * @throws EmptyCell if something need be
     */
    protected final void demandNotNeeded(C column, Stream<C> others) {
        if (column.isNeeded() || others.anyMatch(this::has)) {
            throw new EmptyCell(column.heading(), column.form().expected());
        }
    }

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

    /**
     * The identity number that it says there.
     *
     * @throws Refusal if it is none
     */
    public final IdentityNumber identityNumber(C column) {
        try {
            return IdentityNumber.parse(text(column));
        } catch (Refusal wrong) {
            throw wrong.at(column.heading());
        }
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
