package se.hemvist.web.rest.flats;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.flats.CsvRefusal.ControlCharacter;
import se.hemvist.web.rest.flats.CsvRefusal.EmptyCell;
import se.hemvist.web.rest.flats.CsvRefusal.WrongCell;

/** The columns of a landlord's list, in their order. */
enum VacancyColumn {
    COMPANY("[a-z0-9]+(-[a-z0-9]+)*", "a-z 0-9 -"),
    NUMBER(".{1,40}", "1–40"),
    STREET(".{1,200}", "1–200"),
    POSTAL_CODE("[0-9]{3} ?[0-9]{2}", "NNN NN"),
    TOWN(".{1,100}", "1–100"),
    AREA(".{1,100}", "1–100"),
    ROOMS("[1-9]|1[0-9]|20", "1–20"),
    SQUARE_METRES("(?!0+([.,]0)?$)[0-9]{1,4}([.,][0-9])?", "NNNN,N"),
    MONTHLY_RENT("(?!0+([.,]0{1,2})?$)[0-9]{1,7}([.,][0-9]{1,2})?", "NNNNNNN,NN"),
    AVAILABLE_FROM("[0-9]{4}-[0-9]{2}-[0-9]{2}", "YYYY-MM-DD");

    /** What the first line of the file says. */
    static final String HEADER =
            Arrays.stream(values()).map(VacancyColumn::heading).collect(Collectors.joining(";"));

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private final Pattern form;
    private final String expected;

    VacancyColumn(String form, String expected) {
        this.form = Pattern.compile(form);
        this.expected = expected;
    }

    /** As the part of a flat is called in the contract. */
    String heading() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /**
     * What the line says in this column, without blanks around it.
     *
     * @throws EmptyCell        if that is nothing
     * @throws ControlCharacter if it goes over several lines, or holds another control character
     * @throws WrongCell        if it is of another form
     */
    String text(CSVRecord line) {
        String text = line.get(place()).strip();
        if (text.isEmpty()) {
            throw new EmptyCell(heading(), expected);
        }
        if (UNREADABLE.matcher(text).find()) {
            throw new ControlCharacter(heading(), expected);
        }
        if (!form.matcher(text).matches()) {
            throw new WrongCell(heading(), expected);
        }
        return text;
    }

    /** What is wrong with the line in this column, if anything is. */
    Optional<Refusal> fault(CSVRecord line) {
        try {
            demand(line);
            return Optional.empty();
        } catch (CsvRefusal wrong) {
            return Optional.of(wrong);
        }
    }

    private void demand(CSVRecord line) {
        switch (this) {
            case COMPANY -> company(line);
            case AVAILABLE_FROM -> day(line);
            default -> text(line);
        }
    }

    /** The one code; nothing for one's own flats. */
    Optional<String> company(CSVRecord line) {
        return line.get(place()).isBlank() ? Optional.empty() : Optional.of(text(line));
    }

    private int place() {
        return Arrays.asList(values()).indexOf(this);
    }

    int number(CSVRecord line) {
        return Integer.parseInt(text(line));
    }

    /** With a decimal comma, as Swedish spreadsheets write it, or a point. */
    BigDecimal decimal(CSVRecord line) {
        return new BigDecimal(text(line).replace(',', '.'));
    }

    LocalDate day(CSVRecord line) {
        try {
            return LocalDate.parse(text(line));
        } catch (DateTimeException none) {
            throw new WrongCell(heading(), expected);
        }
    }
}
