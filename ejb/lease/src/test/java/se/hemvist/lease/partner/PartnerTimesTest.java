package se.hemvist.lease.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** JB 12:49, second paragraph: by when a landlord calls on a spouse or cohabitant to move, and goes to the rent tribunal. */
@Shows({"L-32", "A-72"})
class PartnerTimesTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 12, 1);

    @ParameterizedTest(name = "ended {0}: by {1}, {2}")
    @CsvSource({
        "2027-03-31, 2027-04-30, the shorter month's last day",
        "2027-05-31, 2027-06-30, the same",
        "2027-06-30, 2027-07-30, the number and not the month's end",
        "2027-01-31, 2027-03-01, 28 February is a Sunday",
        "2028-01-30, 2028-02-29, a leap year",
        "2028-01-31, 2028-02-29, the same",
        "2027-11-25, 2027-12-27, Christmas Day and the day after it",
        "2027-05-25, 2027-06-28, Midsummer Eve and the weekend",
        "2027-05-24, 2027-06-24, the day before it",
        "2027-12-05, 2028-01-05, a weekday before Twelfth Day",
        "2027-12-06, 2028-01-07, Twelfth Day"
    })
    void who_does_not_agree_calls_on_them_within_a_month_of_the_tenancy_s_end(
            LocalDate ended, LocalDate by, String because) {
        LostLease lease = new LostLease(GIVEN, ended, ended);

        assertThat(times(lease).callBy(lease)).as(because).isEqualTo(by);
        assertThat(called(lease, by)).isNull();
        assertThat(called(lease, by.plusDays(1))).isEqualTo("called-too-late");
    }

    @ParameterizedTest(name = "lease until {0}, called on {1}: by {2}, {3}")
    @CsvSource({
        "2027-06-30, 2027-07-05, 2027-08-05, a month from the call",
        "2027-06-30, 2027-07-31, 2027-08-31, month's end to month's end",
        "2027-01-15, 2027-01-31, 2027-03-01, 28 February is a Sunday",
        "2027-06-30, 2027-05-30, 2027-06-30, a month before the end is no earlier than it",
        "2027-06-30, 2027-05-29, 2027-06-30, earlier than that: until the lease ends",
        "2027-06-30, 2027-01-04, 2027-06-30, the same",
        "2027-06-30, 2027-05-31, 2027-06-30, the shorter month's last day",
        "2027-06-30, 2027-06-01, 2027-07-01, later than that: a month",
        "2027-07-31, 2027-05-01, 2027-08-02, it ends on a Saturday"
    })
    void they_refer_it_within_a_month_of_the_call_and_never_have_to_before_the_lease_ends(
            LocalDate lastDay, LocalDate calledOn, LocalDate by, String because) {
        LostLease lease = new LostLease(GIVEN, lastDay, lastDay);

        assertThat(times(lease).referBy(lease, calledOn)).as(because).isEqualTo(by);
        assertThat(referred(lease, calledOn, by)).isNull();
        assertThat(referred(lease, calledOn, by.plusDays(1))).isEqualTo("partner-referred-too-late");
    }

    @Test
    void where_the_tenant_s_dispute_was_tried_the_call_is_counted_from_its_end_and_the_referral_from_the_call() {
        LostLease lease = new LostLease(GIVEN, LocalDate.of(2027, 3, 31), LocalDate.of(2027, 9, 15));

        assertThat(times(lease).callBy(lease)).isEqualTo(LocalDate.of(2027, 10, 15));
        assertThat(times(lease).referBy(lease, LocalDate.of(2027, 6, 1))).isEqualTo(LocalDate.of(2027, 7, 1));
    }

    @Test
    void for_twenty_years_of_days_no_last_day_is_one_of_rest_or_before_the_month_is_over() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2046, 1, 1)).forEach(day -> {
            LostLease lease = new LostLease(GIVEN, day, day);
            LocalDate end = sameNumber(day);
            while (!WorkingDays.isWorkingDay(end)) {
                end = end.plusDays(1);
            }
            assertThat(times(lease).callBy(lease)).isEqualTo(end);
            assertThat(times(lease).referBy(lease, day)).isEqualTo(end);
        });
    }

    /** 1 § of 1930:173, told apart: the day of the next month with the number, or that month's last. */
    private static LocalDate sameNumber(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).plusMonths(1);
        return first.withDayOfMonth(Math.min(day.getDayOfMonth(), first.lengthOfMonth()));
    }

    private static PartnerTimes times(LostLease lease) {
        return lease.times().rule();
    }

    private static @Nullable String called(LostLease lease, LocalDate day) {
        return refused(lease.times(), () -> lease.times().demand(times -> times.demandCalled(lease, day)));
    }

    private static @Nullable String referred(LostLease lease, LocalDate calledOn, LocalDate day) {
        return refused(lease.times(), () -> lease.times().demand(times -> times.demandReferred(lease, calledOn, day)));
    }

    private static @Nullable String refused(Version<PartnerTimes> version, Runnable demand) {
        Throwable thrown = catchThrowable(demand::run);
        if (thrown == null) {
            return null;
        }
        assertThat(version.source().toString()).contains("JB 12:49");
        return ((Refusal) thrown).code();
    }
}
