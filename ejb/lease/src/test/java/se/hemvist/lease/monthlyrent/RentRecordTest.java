package se.hemvist.lease.monthlyrent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Jordabalken 12:20, 12:42 and 12:44: what is paid, late and forfeitable. February's rent was due on Friday 29 January. */
@Shows("L-09")
class RentRecordTest {

    private static final Money NOTHING = Money.ofKronor(0);

    @ParameterizedTest(name = "at the end of {0}: {1}, {2} kronor late")
    @Shows({"A-50", "C-02"})
    @CsvSource({
        "2027-01-29, DUE,             0",
        "2027-01-30, DUE,             0",
        "2027-01-31, LATE,         7000",
        "2027-02-08, LATE,         7000",
        "2027-02-09, FORFEITABLE,  7000",
    })
    void an_unpaid_rent_is_due_then_late_and_forfeitable_after_more_than_a_week(
            LocalDate day, RentState state, long late) {
        RentRecord record = ARent.record();

        assertThat(record.months(day)).singleElement().satisfies(month -> assertThat(month.state(day))
                .isEqualTo(state));
        assertThat(record.arrears(day)).isEqualTo(Money.ofKronor(late));
        assertThat(record.forfeitable(day)).hasSize(state == RentState.FORFEITABLE ? 1 : 0);
    }

    @ParameterizedTest(name = "owed until {0}")
    @Shows("A-76")
    @CsvSource({
        "          , 2027-03 5000.00 2027-04 7000.00 2027-05 7000.00 2027-06 7000.00",
        "2027-03-31, 2027-03 5000.00",
        "2027-07-31, 2027-03 5000.00 2027-04 7000.00 2027-05 7000.00 2027-06 7000.00 2027-07 7000.00",
    })
    void what_is_left_is_told_through_the_last_day_also_of_what_has_not_fallen_due(
            @Nullable LocalDate last, String left) {
        RentRecord record =
                ARent.record(ARent.terms(ARent.START, last), List.of(ARent.payment("2027-02-25 9000 TENANT")));

        assertThat(record.left().stream()
                        .map(month -> month.month() + " " + month.unpaid().kronor())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(left);
    }

    @Test
    @Shows("A-76")
    void what_the_social_board_has_taken_on_is_not_left_to_the_tenant() {
        RentTerms terms = ARent.terms(ARent.START, LocalDate.of(2027, 2, 28));

        assertThat(ARent.record(terms, List.of()).left()).hasSize(1);
        assertThat(ARent.record(terms.takenOn(List.of(YearMonth.of(2027, 2)), ARent.TODAY), List.of())
                        .left())
                .isEmpty();
    }

    @Test
    @Shows("A-50")
    void a_rent_is_paid_when_the_bank_has_taken_the_order() {
        RentMonth february = ARent.record("2027-01-29 7000 TENANT").months().get(0);

        assertThat(february.paidInFullOn()).contains(LocalDate.of(2027, 1, 29));
        assertThat(february.paid()).isEqualTo(february.amount());
        assertThat(february.unpaid()).isEqualTo(NOTHING);
        assertThat(february.state(ARent.TODAY)).isEqualTo(RentState.PAID);
    }

    @Test
    void what_is_paid_goes_to_the_earliest_rent_that_is_not_paid_in_full() {
        RentRecord record = ARent.record("2027-02-25 9000 TENANT");

        assertThat(record.months(LocalDate.of(2027, 3, 15)))
                .extracting(month -> month.month() + " " + month.unpaid().kronor())
                .containsExactly("2027-02 0.00", "2027-03 5000.00");
        assertThat(record.arrears(LocalDate.of(2027, 3, 15))).isEqualTo(Money.ofKronor(5000));
    }

    @Test
    void what_is_more_than_is_owed_waits_for_the_next_rent() {
        RentRecord record = ARent.record("2027-01-20 14000 TENANT");

        assertThat(record.months(LocalDate.of(2027, 2, 26)))
                .extracting(RentMonth::paidInFullOn)
                .allSatisfy(day -> assertThat(day).contains(LocalDate.of(2027, 1, 20)));
    }

    @Test
    void a_day_that_is_past_knows_nothing_of_what_was_paid_later() {
        RentRecord record = ARent.record("2027-02-20 7000 TENANT");

        assertThat(record.forfeitable(LocalDate.of(2027, 2, 19)))
                .extracting(RentMonth::month)
                .containsExactly(YearMonth.of(2027, 2));
        assertThat(record.forfeitable(LocalDate.of(2027, 2, 20))).isEmpty();
    }

    @Test
    void nothing_is_lost_or_made_whatever_is_paid_when() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Payment> payments = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                payments.add(Payment.of(
                        ARent.START.plusDays(random.nextInt(130)),
                        Money.ofKronor(1 + random.nextInt(9000)),
                        List.of(Payer.values()).get(random.nextInt(3)),
                        "R" + i));
            }
            long paid =
                    payments.stream().mapToLong(one -> one.kronor().longValue()).sum();
            long owed = 7000L * 5;

            List<RentMonth> months = ARent.record(ARent.terms(), payments).months();

            assertThat(sum(months, RentMonth::paid)).isEqualByComparingTo(BigDecimal.valueOf(Math.min(paid, owed)));
            Collections.shuffle(payments, random);
            assertThat(ARent.record(ARent.terms(), payments).months()).isEqualTo(months);
        }
    }

    @ParameterizedTest(name = "{0}")
    @Shows("A-40")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the tenant, in time                     | 2027-01-29 7000 TENANT                     | true
            the tenant, on the Saturday             | 2027-01-30 7000 TENANT                     | true
            the tenant, a day late                  | 2027-01-31 7000 TENANT                     | false
            social services for the tenant, in time | 2027-01-29 7000 SOCIAL_SERVICES_FOR_TENANT | true
            social services for the tenant, late    | 2027-02-01 7000 SOCIAL_SERVICES_FOR_TENANT | false
            the board, to stop an eviction          | 2027-01-29 7000 SOCIAL_BOARD               | false
            not all of it                           | 2027-01-29 6999 TENANT                     | false
            both sides, in time                     | 2027-01-28 3000 TENANT, 2027-01-29 4000 SOCIAL_SERVICES_FOR_TENANT | true
            the rest by the board                   | 2027-01-28 3000 TENANT, 2027-01-29 4000 SOCIAL_BOARD | false
            nobody                                  |                                            | false
            """)
    void a_rent_is_paid_independently_if_all_of_it_was_paid_in_time_from_the_tenant_s_side(
            String who, String payments, boolean independently) {
        RentRecord record = payments == null ? ARent.record() : ARent.record(payments.split(","));
        LocalDate from = LocalDate.of(2027, 1, 1);
        LocalDate to = LocalDate.of(2027, 2, 1);

        assertThat(record.independentlyPaid(from, to)).isEqualTo(independently);
        assertThat(record.notIndependentlyPaid(from, to)).hasSize(independently ? 0 : 1);
    }

    @Test
    @Shows("A-40")
    void one_rent_that_was_late_is_enough_and_only_those_of_the_time_are_asked() {
        RentRecord record = ARent.record(
                "2027-01-29 7000 TENANT",
                "2027-03-10 7000 TENANT",
                "2027-03-31 7000 TENANT",
                "2027-04-30 7000 TENANT",
                "2027-05-31 7000 TENANT");

        assertThat(record.independentlyPaid(LocalDate.of(2027, 1, 1), ARent.TODAY))
                .isFalse();
        assertThat(record.notIndependentlyPaid(LocalDate.of(2027, 1, 1), ARent.TODAY))
                .extracting(RentMonth::month)
                .containsExactly(YearMonth.of(2027, 3));
        assertThat(record.independentlyPaid(LocalDate.of(2027, 3, 1), ARent.TODAY))
                .isTrue();
    }

    @Test
    @Shows("A-40")
    void a_rent_whose_last_day_has_not_gone_is_not_asked_and_nothing_shows_nothing() {
        RentRecord record = ARent.record("2027-01-29 7000 TENANT");

        assertThat(record.independentlyPaid(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 27)))
                .isTrue();
        assertThat(record.independentlyPaid(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 28)))
                .isFalse();
        assertThat(record.independentlyPaid(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 20)))
                .isFalse();
    }

    private static BigDecimal sum(List<RentMonth> months, Function<RentMonth, Money> part) {
        return months.stream().map(part).map(Money::kronor).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
