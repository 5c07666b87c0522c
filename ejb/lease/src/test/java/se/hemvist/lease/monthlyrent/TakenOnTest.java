package se.hemvist.lease.monthlyrent;

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

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:44: for a rent that the social board has taken on in writing nobody loses the home, then or later. */
@Shows({"L-09", "C-04"})
class TakenOnTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final LocalDate TAKEN_ON = LocalDate.of(2027, 2, 20);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);

    @ParameterizedTest(name = "{0}: {3} forfeited")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            nobody has paid                         |                                                      | 2027-03-15 | 2027-03
            the tenant pays the rent that is theirs | 2027-02-26 7000 TENANT                               | 2027-03-15 |
            the board pays what it took on          | 2027-03-01 7000 SOCIAL_BOARD                         | 2027-03-15 | 2027-03
            both pay theirs                         | 2027-02-26 7000 TENANT, 2027-03-01 7000 SOCIAL_BOARD | 2027-03-15 |
            before the board took it on             |                                                      | 2027-02-19 | 2027-02
            on the day on which it did              |                                                      | 2027-02-20 |
            """)
    void a_rent_that_the_board_has_taken_on_is_not_forfeited_and_what_the_tenant_pays_goes_to_the_others(
            String who, @Nullable String payments, LocalDate day, @Nullable String forfeited) {
        assertThat(record(payments).forfeitable(day))
                .extracting(month -> month.month().toString())
                .isEqualTo(Optional.ofNullable(forfeited).stream().toList());
    }

    @Test
    void what_the_board_paid_before_it_took_a_rent_on_was_for_another() {
        RentRecord record = record("2027-02-10 7000 SOCIAL_BOARD");

        assertThat(record.months(DAY))
                .extracting(month -> month.month() + " " + month.state(DAY))
                .containsExactly("2027-02 TAKEN_ON", "2027-03 PAID");
    }

    @Test
    void the_tenant_is_not_late_with_it_and_has_not_paid_it_alone() {
        RentRecord record = record("2027-02-26 7000 TENANT, 2027-02-27 7000 SOCIAL_BOARD");

        assertThat(record.arrears(DAY)).isEqualTo(Money.ofKronor(0));
        assertThat(record.months(DAY))
                .extracting(month -> month.settled().inTimeByTenant())
                .containsExactly(false, true);
        assertThat(record(null).arrears(DAY)).isEqualTo(Money.ofKronor(7000));
    }

    @Test
    void it_is_taken_on_once() {
        TakenOn twice =
                TakenOn.nothing().and(List.of(FEBRUARY), TAKEN_ON).and(List.of(FEBRUARY, MARCH), TAKEN_ON.plusDays(30));

        assertThat(twice.of(FEBRUARY, DAY)).contains(TAKEN_ON);
        assertThat(twice.of(MARCH, DAY)).isEmpty();
        TakenOnColumn column = new TakenOnColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(twice)))
                .isEqualTo(twice);
        assertThat(column.convertToEntityAttribute("")).isEqualTo(TakenOn.nothing());
    }

    private static RentRecord record(@Nullable String payments) {
        return ARent.record(
                ARent.terms().takenOn(List.of(FEBRUARY), TAKEN_ON),
                Optional.ofNullable(payments).stream()
                        .flatMap(all -> Arrays.stream(all.split(",", -1)))
                        .map(ARent::payment)
                        .toList());
    }
}
