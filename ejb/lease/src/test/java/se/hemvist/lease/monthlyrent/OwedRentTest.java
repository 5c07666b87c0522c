package se.hemvist.lease.monthlyrent;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Jordabalken 12:20: which rents fall due when a lease begins, runs and ends. */
@Shows("L-09")
class OwedRentTest {

    @Test
    void each_month_is_due_before_it_begins() {
        assertThat(OwedRent.of(ARent.terms(), LocalDate.of(2027, 4, 30)))
                .extracting(OwedRent::month)
                .containsExactly(
                        YearMonth.of(2027, 2), YearMonth.of(2027, 3), YearMonth.of(2027, 4), YearMonth.of(2027, 5));
        assertThat(OwedRent.of(ARent.terms(), LocalDate.of(2027, 4, 29)))
                .extracting(OwedRent::month)
                .containsExactly(YearMonth.of(2027, 2), YearMonth.of(2027, 3), YearMonth.of(2027, 4));
    }

    @ParameterizedTest(name = "from {0}: {1} kronor, due {2}")
    @CsvSource({
        "2027-02-01, 7000.00, 2027-01-29",
        "2027-02-15, 3500.00, 2027-02-12",
        "2027-02-28,  250.00, 2027-02-26",
        "2027-01-20, 2709.68, 2027-01-19",
        "2027-01-12, 4516.13, 2027-01-11",
    })
    void the_first_rent_is_for_the_days_of_its_month_that_the_lease_has(LocalDate start, String kronor, LocalDate due) {
        OwedRent first =
                OwedRent.of(ARent.terms(start, null), LocalDate.of(2027, 3, 1)).get(0);

        assertThat(first.kronor()).isEqualByComparingTo(kronor);
        assertThat(first.days().due()).isEqualTo(due);
    }

    @Test
    void a_lease_signed_on_its_first_day_has_its_first_rent_due_that_day_and_the_week_runs_from_it() {
        OwedRent first =
                OwedRent.of(ARent.terms(ARent.SIGNED_ON, null), ARent.SIGNED_ON).get(0);

        assertThat(first.days()).isEqualTo(new RentDays(ARent.SIGNED_ON, ARent.SIGNED_ON, LocalDate.of(2027, 1, 19)));
    }

    @ParameterizedTest(name = "until {0}: {1} rents, the last {2} kronor")
    @CsvSource({
        "2027-04-30, 3, 7000.00",
        "2027-05-01, 4,  225.81",
        "2027-05-31, 4, 7000.00",
        "2027-02-14, 1, 3500.00",
    })
    void the_last_rent_is_for_the_days_up_to_the_lease_s_last(LocalDate last, int rents, String kronor) {
        assertThat(OwedRent.of(ARent.terms(ARent.START, last), ARent.TODAY))
                .hasSize(rents)
                .allSatisfy(rent -> assertThat(rent.kronor())
                        .isLessThanOrEqualTo(
                                ARent.terms().monthlyRent(rent.month()).kronor()))
                .last()
                .satisfies(rent -> assertThat(rent.kronor()).isEqualByComparingTo(kronor));
    }

    @Test
    void a_lease_that_ended_before_it_began_owes_nothing() {
        assertThat(OwedRent.of(ARent.terms(ARent.START, LocalDate.of(2027, 1, 31)), ARent.TODAY))
                .isEmpty();
    }
}
