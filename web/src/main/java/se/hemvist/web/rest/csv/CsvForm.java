package se.hemvist.web.rest.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.hemvist.kernel.time.CivilDays;
import se.hemvist.web.rest.csv.CsvRefusal.ControlCharacter;
import se.hemvist.web.rest.csv.CsvRefusal.EmptyCell;
import se.hemvist.web.rest.csv.CsvRefusal.WrongCell;

/**
 * What the cells of a column look like.
 *
 * @param heading  what the column is called
 * @param expected the form, for people
 */
public record CsvForm(String heading, Pattern pattern, String expected) {

    /** How a day is written, for people. */
    public static final String DAY = "YYYY-MM-DD, " + CivilDays.YEARS;

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    /** How a day is written. */
    public static final String DAY_PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** What the column that a constant stands for is called, as its part is in the contract. */
    public static String heading(Enum<?> column) {
        String[] words = column.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /**
     * What the cell says, without blanks around it.
     *
     * @throws EmptyCell        if that is nothing
     * @throws ControlCharacter if it goes over several lines, or holds another control character
     * @throws WrongCell        if it is of another form
     */
    public String text(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            throw new EmptyCell(heading, expected);
        }
        if (UNREADABLE.matcher(text).find()) {
            throw new ControlCharacter(heading, expected);
        }
        if (!pattern.matcher(text).matches()) {
            throw new WrongCell(heading, expected);
        }
        return text;
    }

    public int number(String cell) {
        return Integer.parseInt(text(cell));
    }

    /** With a decimal comma, as Swedish spreadsheets write it, or a point. */
    public BigDecimal decimal(String cell) {
        return new BigDecimal(text(cell).replace(',', '.'));
    }

    /**
     * The day of the cell.
     *
     * @throws WrongCell if the calendar has none such
     */
    public LocalDate day(String cell) {
        try {
            return CivilDays.parse(text(cell));
        } catch (DateTimeException none) {
            throw new WrongCell(heading, expected);
        }
    }
}
