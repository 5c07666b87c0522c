package se.hemvist.intake.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.vacancy.EmptyFlat;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Förmedlingsrutiner»: how long a step took, and what an empty flat costs. */
@Shows("S-66")
class StretchTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the same day            | 2026-11-02 | 2026-11-02 | 0  | 0
            Monday to Friday        | 2026-11-02 | 2026-11-06 | 4  | 4
            over a weekend          | 2026-11-06 | 2026-11-09 | 3  | 1
            over Christmas          | 2026-12-23 | 2026-12-28 | 5  | 1
            a month                 | 2026-11-02 | 2026-12-02 | 30 | 22
            """)
    void is_counted_without_its_first_day(String what, LocalDate from, LocalDate to, long calendar, long working) {
        Stretch stretch = new Stretch(from, to);

        assertThat(stretch.calendarDays()).isEqualTo(calendar);
        assertThat(stretch.workingDays()).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            signed before it is free | 2027-01-01 | 2026-12-15 | 0  | 0.00
            signed on the day        | 2027-01-01 | 2027-01-01 | 0  | 0.00
            one day of January       | 2027-01-01 | 2027-01-02 | 1  | 200.00
            all of January           | 2027-01-01 | 2027-02-01 | 31 | 6200.00
            into February            | 2027-01-31 | 2027-02-03 | 3  | 642.86
            three whole months       | 2027-01-01 | 2027-04-01 | 90 | 18600.00
            """)
    void a_day_costs_its_part_of_the_rent_of_its_month(
            String what, LocalDate from, LocalDate until, long days, BigDecimal rent) {
        EmptyFlat flat = new EmptyFlat(from, until, Money.ofKronor(6200));

        assertThat(flat.days()).isEqualTo(days);
        assertThat(flat.rent().kronor()).isEqualTo(rent);
    }
}
