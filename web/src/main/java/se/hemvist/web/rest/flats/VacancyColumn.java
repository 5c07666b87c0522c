package se.hemvist.web.rest.flats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvForm;
import se.hemvist.web.rest.csv.CsvRefusal;

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

    private final String heading;
    private final Pattern pattern;
    private final String expected;

    VacancyColumn(String form, String expected) {
        this.heading = CsvForm.heading(this);
        this.pattern = Pattern.compile(form);
        this.expected = expected;
    }

    /** As the part of a flat is called in the contract. */
    String heading() {
        return heading;
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
        return cell(line).isBlank() ? Optional.empty() : Optional.of(text(line));
    }

    String text(CSVRecord line) {
        return form().text(cell(line));
    }

    int number(CSVRecord line) {
        return form().number(cell(line));
    }

    BigDecimal decimal(CSVRecord line) {
        return form().decimal(cell(line));
    }

    LocalDate day(CSVRecord line) {
        return form().day(cell(line));
    }

    private CsvForm form() {
        return new CsvForm(heading, pattern, expected);
    }

    private String cell(CSVRecord line) {
        return line.get(Arrays.asList(values()).indexOf(this));
    }
}
