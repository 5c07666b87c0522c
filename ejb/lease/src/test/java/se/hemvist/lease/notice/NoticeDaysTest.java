package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.notice.KnowledgeLimit.Ground;
import se.hemvist.lease.notice.KnowledgeLimit.Since;
import se.hemvist.lease.notice.NoticeEnds.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** The days of a notice by the Tenancy Act, with the dates written out. */
class NoticeDaysTest {

    private static final LocalDate ANY = LocalDate.of(2027, 1, 15);

    @ParameterizedTest(name = "{0} with {1} agreed, given {2}")
    @CsvSource({
        "LANDLORD, P14D, 2026-01-15, 2026-01-29, 2026-04-30, 2026-04-30, ACT_BINDS_LANDLORD",
        "LANDLORD, P14D, 2026-01-31, 2026-02-14, 2026-04-30, 2026-04-30, ACT_BINDS_LANDLORD",
        "LANDLORD, P14D, 2026-11-30, 2026-12-14, 2027-02-28, 2027-02-28, ACT_BINDS_LANDLORD",
        "LANDLORD, P14D, 2026-12-01, 2026-12-15, 2027-03-31, 2027-03-31, ACT_BINDS_LANDLORD",
        "LANDLORD, P3M,  2026-12-01, 2027-03-31, 2027-03-31, 2027-03-31, SAME",
        "LANDLORD, P6M,  2026-12-01, 2027-06-30, 2027-03-31, 2027-06-30, LONGER_AGREED",
        "TENANT,   P14D, 2026-12-01, 2026-12-15, 2027-03-31, 2026-12-15, AGREED_SERVES_TENANT",
        "TENANT,   P3M,  2026-12-01, 2027-03-31, 2027-03-31, 2027-03-31, SAME",
        "TENANT,   P6M,  2026-12-01, 2027-06-30, 2027-03-31, 2027-03-31, ACT_SERVES_TENANT",
        "TENANT,   P1M,  2026-12-01, 2027-01-31, 2027-03-31, 2027-01-31, AGREED_SERVES_TENANT",
    })
    @Shows({"A-24", "C-05", "C-06", "T-27"})
    void a_notice_ends_by_agreement_and_by_the_act_and_one_of_the_two_is_used(
            Giver giver,
            Period agreed,
            LocalDate given,
            LocalDate byAgreement,
            LocalDate byAct,
            LocalDate used,
            Reason reason) {
        assertThat(NoticePeriods.on(given).rule().ordinary(giver, agreed, given))
                .isEqualTo(new NoticeEnds(byAgreement, byAct, used, reason));
    }

    @ParameterizedTest(name = "{0} with {1} agreed, to end by {2}")
    @CsvSource({
        "LANDLORD, P14D, 2027-06-30, 2027-03-31",
        "LANDLORD, P14D, 2027-06-29, 2027-02-28",
        "LANDLORD, P3M,  2027-06-30, 2027-03-31",
        "LANDLORD, P6M,  2027-06-30, 2026-12-31",
        "LANDLORD, P14D, 2027-03-01, 2026-11-30",
        "TENANT,   P14D, 2027-06-30, 2027-06-16",
        "TENANT,   P1M,  2027-06-29, 2027-04-30",
    })
    @Shows({"T-27", "C-05", "C-06"})
    void the_last_day_to_give_it_is_that_of_the_last_notice_that_ends_the_lease_by_then(
            Giver giver, Period agreed, LocalDate end, LocalDate last) {
        assertThat(NoticePeriods.lastDayToGive(giver, agreed, end)).isEqualTo(last);
    }

    @Test
    @Shows("L-10")
    void a_forfeited_tenancy_ends_with_the_service_of_its_notice_and_both_other_days_are_told() {
        assertThat(NoticePeriods.on(ANY).rule().forfeited(Period.ofDays(14), ANY))
                .isEqualTo(new NoticeEnds(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 4, 30), ANY, Reason.FORFEITED));
    }

    @ParameterizedTest(name = "died {0}, given {1}")
    @CsvSource({
        "2026-11-20, 2026-12-01, 2027-01-31, ESTATE",
        "2026-11-20, 2026-12-21, 2027-01-31, ESTATE",
        "2026-11-20, 2026-12-22, 2027-03-31, SAME",
        "2026-11-25, 2026-12-28, 2027-01-31, ESTATE",
        "2026-11-25, 2026-12-29, 2027-03-31, SAME",
        "2027-01-31, 2027-02-28, 2027-03-31, ESTATE",
        "2027-01-31, 2027-03-01, 2027-04-30, ESTATE",
        "2027-01-31, 2027-03-02, 2027-06-30, SAME",
    })
    @Shows({"C-07", "A-47"})
    void the_estate_gives_a_month_s_notice_within_a_month_of_the_death(
            LocalDate death, LocalDate given, LocalDate used, Reason reason) {
        NoticeEnds ends =
                EstateNotice.on(given).rule().ends(NoticePeriods.on(given).rule(), Period.ofMonths(3), death, given);

        assertThat(ends.used()).isEqualTo(used);
        assertThat(ends.why()).isEqualTo(reason);
    }

    @Test
    @Shows({"C-07", "A-24"})
    void the_estate_may_use_a_shorter_notice_that_was_agreed_on() {
        NoticeEnds ends = EstateNotice.on(ANY).rule().ends(NoticePeriods.on(ANY).rule(), Period.ofDays(14), ANY, ANY);

        assertThat(ends.used()).isEqualTo("2027-01-29");
        assertThat(ends.statutory()).as("the estate's own month").isEqualTo("2027-02-28");
        assertThat(ends.why()).isEqualTo(Reason.AGREED_SERVES_TENANT);
    }

    @ParameterizedTest(name = "from {0} until {1}")
    @CsvSource({
        "2027-01-01, 2027-09-30, false, 2027-06-30",
        "2027-01-01, 2027-10-01, true,  2027-07-01",
        "2027-01-01, 2027-03-31, false, 2027-03-24",
        "2027-01-01, 2027-04-01, false, 2027-01-01",
        "2027-01-01, 2027-01-14, false, 2027-01-13",
        "2027-01-01, 2027-01-15, false, 2027-01-08",
    })
    @Shows("C-08")
    void a_term_of_more_than_nine_months_ends_by_notice_only(
            LocalDate start, LocalDate last, boolean byNotice, LocalDate lastDayOfNotice) {
        FixedTerm rule = FixedTerm.on(start).rule();
        DateRange term = new DateRange(start, last.plusDays(1));

        assertThat(rule.endsByNoticeOnly(term)).isEqualTo(byNotice);
        assertThat(rule.lastDayOfNotice(term)).isEqualTo(lastDayOfNotice);
    }

    @Test
    @Shows("C-09")
    void who_stays_a_month_without_being_called_on_to_move_stays_on() {
        DateRange term = new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 1));

        assertThat(FixedTerm.on(term.start()).rule().lastDayOfCall(term)).isEqualTo("2027-06-30");
    }

    @ParameterizedTest(name = "the lease ends {0}")
    @CsvSource({
        "2027-03-31, 2027-04-01T12:00",
        "2027-04-30, 2027-05-03T12:00",
        "2026-12-30, 2027-01-04T12:00",
        "2027-06-24, 2027-06-28T12:00",
    })
    @Shows("C-15")
    void the_flat_is_left_at_noon_of_the_next_weekday(LocalDate lastDay, LocalDateTime latest) {
        assertThat(MoveOutTime.latest(lastDay)).isEqualTo(latest);
    }

    @ParameterizedTest(name = "the lease ends {0}")
    @CsvSource({"2027-02-28, 2027-03-30", "2027-03-31, 2027-04-30", "2027-11-24, 2027-12-27", "2028-01-31, 2028-02-29"})
    @Shows({"C-10", "L-11"})
    void a_dispute_is_referred_within_a_month(LocalDate leaseEnd, LocalDate lastDay) {
        assertThat(DisputeTime.on(leaseEnd).rule().lastDay(leaseEnd)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "decided {0}")
    @CsvSource({"2026-12-03, 2026-12-28", "2027-03-05, 2027-03-30", "2027-02-01, 2027-02-22"})
    @Shows({"C-11", "L-11"})
    void the_tribunal_s_decision_is_appealed_within_three_weeks(LocalDate decided, LocalDate lastDay) {
        assertThat(TribunalAppeal.lastDay(decided)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "left {0}, called on {1}")
    @CsvSource({
        "2027-01-31, , 2027-07-31",
        "2027-01-31, 2027-02-15, 2027-05-15",
        "2027-01-31, 2027-06-01, 2027-07-31",
        "2027-01-31, 2026-10-01, 2027-04-30"
    })
    @Shows({"C-16", "L-14"})
    void left_goods_may_be_fetched_for_three_months_from_a_call_and_six_in_all(
            LocalDate left, @Nullable LocalDate called, LocalDate lastDay) {
        assertThat(LeftGoods.on(left).rule().lastDay(left, Optional.ofNullable(called)))
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31, 2029-01-31", "2028-02-29, 2030-02-28"})
    @Shows({"C-17", "L-14"})
    void claims_are_brought_within_two_years(LocalDate left, LocalDate lastDay) {
        assertThat(ClaimsTime.on(left).rule().lastDay(left)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} known {1}, tried from {2}, over {3}")
    @CsvSource({
        "VERMIN,          2027-01-15,           ,           , 2027-03-15",
        "AGREED_DUTY,     2027-12-31,           ,           , 2028-02-29",
        "UNLAWFUL_SUBLET, 2027-01-15,           ,           , 2027-07-15",
        "UNLAWFUL_SUBLET, 2027-01-15,           , 2027-01-10, 2027-07-10",
        "UNFAIR_RENT,     2027-01-15,           , 2027-03-01, 2027-07-15",
        "CRIME,           2027-01-15,           ,           , 2027-07-15",
        "CRIME,           2027-01-15, 2027-03-01,           , ",
        "CRIME,           2027-01-15, 2027-03-01, 2027-09-01, 2028-03-01",
        "CRIME,           2027-01-15, 2027-07-15, 2027-09-01, 2028-03-01",
        "CRIME,           2027-01-15, 2027-07-16, 2027-09-01, 2027-07-15",
        "CRIME,           2027-05-01, 2026-10-01, 2027-01-01, 2027-11-01",
    })
    @Shows("C-12")
    void a_ground_that_is_known_is_used_in_time(
            Ground ground,
            LocalDate known,
            @Nullable LocalDate tried,
            @Nullable LocalDate over,
            @Nullable LocalDate lastDay) {
        Since since = new Since(known, Optional.ofNullable(tried), Optional.ofNullable(over));

        assertThat(KnowledgeLimit.on(known).rule().lastDay(ground, since)).isEqualTo(Optional.ofNullable(lastDay));
    }
}
