package se.hemvist.web.rest.subleases;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.web.rest.csv.CsvForm;
import se.hemvist.web.rest.csv.CsvRefusal;

/** The columns of a ledger's file of payments, in their order. */
enum RentColumn {
    LEASE("HV-[0-9]{4}-[0-9]{6,12}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "HV-NNNN-NNNNNN, UUID"),
    TAKEN_ON("[0-9]{4}-[0-9]{2}-[0-9]{2}", CsvForm.DAY),
    AMOUNT("(?!0+([.,]0{1,2})?$)[0-9]{1,7}([.,][0-9]{1,2})?", "NNNNNNN,NN"),
    PAYER("TENANT|SOCIAL_SERVICES_FOR_TENANT|SOCIAL_BOARD", "TENANT, SOCIAL_SERVICES_FOR_TENANT, SOCIAL_BOARD"),
    REFERENCE(".{1,100}", "1–100");

    /** What the first line of the file says. */
    static final String HEADER =
            Arrays.stream(values()).map(column -> column.heading).collect(Collectors.joining(";"));

    private final String heading;
    private final Pattern pattern;
    private final String expected;

    RentColumn(String form, String expected) {
        this.heading = CsvForm.heading(this);
        this.pattern = Pattern.compile(form);
        this.expected = expected;
    }

    private CsvForm form() {
        return new CsvForm(heading, pattern, expected);
    }

    /** The payment that a line tells of. */
    static Payment payment(CSVRecord line) {
        return Payment.of(
                TAKEN_ON.form().day(TAKEN_ON.cell(line)),
                new Money(AMOUNT.form().decimal(AMOUNT.cell(line))),
                Payer.valueOf(PAYER.text(line)),
                REFERENCE.text(line));
    }

    String text(CSVRecord line) {
        return form().text(cell(line));
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
        if (this == TAKEN_ON) {
            form().day(cell(line));
        } else {
            text(line);
        }
    }

    private String cell(CSVRecord line) {
        return line.get(Arrays.asList(values()).indexOf(this));
    }
}
