package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.LedgerOutcome;
import se.hemvist.lease.rent.LedgerOutcome.Refused;
import se.hemvist.lease.rent.LedgerRow;
import se.hemvist.lease.rent.RentRefusal.UnknownLease;
import se.hemvist.web.rest.csv.CsvRefusal;
import se.hemvist.web.rest.csv.LineRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A ledger's file of payments, as spreadsheets write it. */
class RentFileTest {

    private static final String HEADER = "lease;takenOn;amount;payer;reference";
    private static final String LINE = "HV-2026-000123;2027-01-28;6450,00;TENANT;2027-000117";

    @Test
    void a_line_is_read_with_a_decimal_comma() {
        assertThat(read(HEADER, LINE).rows())
                .containsExactly(new LedgerRow(
                        2,
                        "HV-2026-000123",
                        Payment.of(LocalDate.of(2027, 1, 28), Money.ofKronor(6450), Payer.TENANT, "2027-000117")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/paths/~1rent-payments~1csv", "/paths/~1rent-payments~1csv~1trial"})
    void the_template_of_the_contract_can_be_read(String path) throws IOException {
        JsonNode contract = new YAMLMapper().readTree(getClass().getResourceAsStream("/openapi.yaml"));

        RentPaymentsRequest read = RentFile.of(contract.at(path + "/post/requestBody/content/text~1csv/example")
                .asText()
                .getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            HV-2026-000123 | ''             | lease     | empty-cell
            HV-2026-000123 | Kungsgatan 1   | lease     | wrong-cell
            2027-01-28     | 2027-02-30     | takenOn   | wrong-cell
            2027-01-28     | 28/1 2027      | takenOn   | wrong-cell
            6450,00        | 0,00           | amount    | wrong-cell
            6450,00        | -6450          | amount    | wrong-cell
            6450,00        | 6450,005       | amount    | wrong-cell
            TENANT         | Hyresgästen    | payer     | wrong-cell
            2027-000117    | ''             | reference | empty-cell
            ;2027-000117   | ''             | -         | wrong-number-of-cells
            """)
    void a_line_that_cannot_be_read_is_told_by_its_column(String was, String is, String column, String code) {
        RentPaymentsRequest read = read(HEADER, LINE.replace(was, is), LINE);

        assertThat(read.rows()).extracting(LedgerRow::line).containsExactly(3);
        LineRefusal told = RentPaymentsAnswer.of(
                        new LedgerOutcome(List.of(), List.of(), List.of()), read.faults(), Locale.ENGLISH)
                .refusals()
                .get(0);
        assertThat(told.line()).isEqualTo(2);
        assertThat(told.column()).isEqualTo(column.equals("-") ? null : column);
        assertThat(told.code()).isEqualTo(code);
        Refusals.demandSaid(read.faults().get(0).whys().get(0));
    }

    @Test
    void a_line_with_several_bad_cells_tells_each() {
        RentPaymentsRequest read = read(HEADER, "x;y;z;;");

        assertThat(RentPaymentsAnswer.of(
                                new LedgerOutcome(List.of(), List.of(), List.of()), read.faults(), Locale.ENGLISH)
                        .refusals())
                .extracting(LineRefusal::column)
                .containsExactly("lease", "takenOn", "amount", "payer", "reference");
    }

    @Test
    void the_lines_that_are_refused_come_in_the_order_of_the_file() {
        RentPaymentsRequest read = read(HEADER, LINE.replace("TENANT", ""), LINE, LINE.replace("6450", "0"));
        LedgerOutcome outcome = new LedgerOutcome(List.of(), List.of(), List.of(new Refused(3, new UnknownLease())));

        assertThat(RentPaymentsAnswer.of(outcome, read.faults(), Locale.ENGLISH).refusals())
                .extracting(refusal -> refusal.line() + " " + refusal.column())
                .containsExactly("2 payer", "3 lease", "4 amount");
    }

    @Test
    void other_columns_are_refused_and_those_of_the_template_named() {
        assertThat(RentColumn.HEADER).isEqualTo(HEADER);
        assertThatThrownBy(() -> read("case;day", LINE))
                .isInstanceOfSatisfying(CsvRefusal.WrongHeader.class, wrong -> assertThat(wrong.facts())
                        .containsEntry("expected", HEADER));
    }

    private static RentPaymentsRequest read(String... lines) {
        return RentFile.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
