package se.hemvist.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:42 and 12:44: which rents are forfeited, as far as anybody knows. */
@Shows({"L-09", "C-04"})
class ForfeitedRentsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);

    @ParameterizedTest(name = "kept since {0}")
    @CsvSource({
        ",           false, ",
        "2027-03-16, false, ",
        "2027-03-15, true,  ",
        "2027-02-01, true,  2027-03",
        "2027-01-29, true,  2027-02 2027-03",
    })
    @Shows("C-02")
    void of_rents_that_fell_due_before_the_ledger_was_kept_nobody_knows(
            @Nullable LocalDate since, boolean known, @Nullable String months) {
        ForfeitedRents rents = ForfeitedRents.of(ARent.record(), Optional.ofNullable(since), DAY);

        assertThat(rents.known()).isEqualTo(known);
        assertThat(rents.months())
                .extracting(month -> month.month().toString())
                .isEqualTo(Optional.ofNullable(months).stream()
                        .flatMap(all -> Arrays.stream(all.split(" ", -1)))
                        .toList());
        assertThat(rents.kronor())
                .isEqualByComparingTo(BigDecimal.valueOf(7000L * rents.months().size()));
    }

    @Test
    void the_account_keeps_it_and_whoever_asks_hears_it() {
        try (RentedFlats flats = new RentedFlats()) {
            SubleaseId lease = flats.signed(1);
            flats.office(RentPayments.class)
                    .record(lease, Payment.of(ARent.TODAY, Money.ofKronor(1), Payer.TENANT, "R1"));
            flats.moveTo(LocalDate.of(2027, 7, 15));
            RentRecords records = flats.bench().get(RentRecords.class);
            YearMonth july = YearMonth.of(2027, 7);
            LocalDate today = flats.today();

            flats.bench()
                    .inTransaction(() ->
                            assertThat(records.forfeited(lease, today).which()).containsExactly(july));
            flats.bench().inTransaction(() -> records.takeOn(lease, List.of(july), today));

            flats.bench().inTransaction(() -> assertThat(records.forfeited(lease, today))
                    .isEqualTo(new ForfeitedRents(true, List.of())));
        }
    }
}
