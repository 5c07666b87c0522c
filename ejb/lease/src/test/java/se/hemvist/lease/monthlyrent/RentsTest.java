package se.hemvist.lease.monthlyrent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** A rent of 7,000 kronor from February 2027 on, as it is set in the order told, until 15 June. */
@Shows("L-09")
class RentsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 15);

    @ParameterizedTest(name = "set {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                       | 7000 7000 7000 7000 7000
            2027-04=7200               | 7000 7000 7200 7200 7200
            2027-02=6900               | 6900 6900 6900 6900 6900
            2027-04=7200 2027-02=6900  | 6900 6900 7200 7200 7200
            2027-04=7200 2027-05=7300  | 7000 7000 7200 7300 7300
            2027-04=7200 2027-04=7100  | 7000 7000 7100 7100 7100
            2027-06=7200 2027-07=9000  | 7000 7000 7000 7000 7200
            """)
    void each_month_has_the_rent_that_was_set_for_it_last(@Nullable String set, String owed) {
        assertThat(OwedRent.of(terms(set), DAY).stream()
                        .map(OwedRent::kronor)
                        .map(BigDecimal::intValueExact)
                        .map(String::valueOf)
                        .toList())
                .isEqualTo(List.of(owed.split(" ")));
    }

    @Test
    void a_month_in_part_costs_its_days_of_the_rent_that_holds_in_it() {
        RentTerms terms = terms("2027-03=6200").until(LocalDate.of(2027, 3, 15));

        assertThat(OwedRent.of(terms, DAY)).last().satisfies(march -> assertThat(march.kronor())
                .isEqualByComparingTo("3000"));
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"2027-02, 2027-04", "2027-03, 2027-04", "2027-04, 2027-05", "2027-05,"})
    void one_holds_until_the_next(YearMonth month, @Nullable YearMonth next) {
        assertThat(terms("2027-04=7200 2027-05=7300").nextRentAfter(month).orElse(null))
                .isEqualTo(next);
    }

    @Test
    void they_are_kept_in_one_column() {
        RentsColumn column = new RentsColumn();
        Rents rents = Rents.none()
                .and(YearMonth.of(2028, 8), new BigDecimal("7400.50"))
                .and(YearMonth.of(2027, 8), new BigDecimal("7210.00"));

        assertThat(column.convertToDatabaseColumn(rents)).isEqualTo("2027-08=7210.00 2028-08=7400.50");
        assertThat(column.convertToEntityAttribute("2027-08=7210.00 2028-08=7400.50"))
                .isEqualTo(rents);
        assertThat(column.convertToEntityAttribute("")).isEqualTo(Rents.none());
    }

    private static RentTerms terms(@Nullable String set) {
        RentTerms terms = ARent.terms();
        for (String each : set == null ? List.<String>of() : Arrays.asList(set.split(" "))) {
            String[] parts = each.split("=");
            terms = terms.from(YearMonth.parse(parts[0]), new Money(new BigDecimal(parts[1])));
        }
        return terms;
    }
}
