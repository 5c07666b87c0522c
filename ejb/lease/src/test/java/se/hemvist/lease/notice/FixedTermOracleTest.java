package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.notice.NoticeEnds.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** Terms from and through each day of twenty years, by the rules of the house and by {@link CalendarOracle}. */
class FixedTermOracleTest {

    private static final Period AGREED = Period.ofMonths(3);

    @Test
    @Shows("C-08")
    void one_day_more_than_nine_months_ends_by_notice_only() {
        CalendarOracle.everyDay((start, on) -> {
            FixedTerm rule = FixedTerm.on(start).rule();
            LocalDate nine = CalendarOracle.monthsOn(start, 9);

            assertThat(rule.endsByNoticeOnly(new DateRange(start, nine))).as(on).isFalse();
            assertThat(rule.endsByNoticeOnly(new DateRange(start, CalendarOracle.next(nine))))
                    .as(on)
                    .isTrue();
        });
    }

    @Test
    @Shows("C-08")
    void the_last_day_of_notice_is_a_day_a_week_or_three_months_before_the_last_of_the_term() {
        CalendarOracle.everyDay((start, on) -> {
            LocalDate twoWeeks = CalendarOracle.daysOn(start, 14);
            LocalDate threeMonths = CalendarOracle.monthsOn(start, 3);

            assertThat(CalendarOracle.daysOn(lastDayOfNotice(start, twoWeeks), 2))
                    .as(on)
                    .isEqualTo(twoWeeks);
            assertThat(CalendarOracle.daysOn(lastDayOfNotice(start, CalendarOracle.next(twoWeeks)), 7))
                    .as(on)
                    .isEqualTo(twoWeeks);
            assertThat(CalendarOracle.daysOn(lastDayOfNotice(start, threeMonths), 8))
                    .as(on)
                    .isEqualTo(threeMonths);
            assertThat(lastDayOfNotice(start, CalendarOracle.next(threeMonths)))
                    .as(on)
                    .isEqualTo(CalendarOracle.monthsOn(threeMonths, -3));
        });
    }

    @Test
    @Shows("C-09")
    void who_stays_is_called_on_to_move_by_the_day_of_the_same_number_a_month_after() {
        CalendarOracle.everyDay((last, on) -> {
            LocalDate start = CalendarOracle.monthsOn(last, -6);
            FixedTerm rule = FixedTerm.on(start).rule();

            assertThat(rule.lastDayOfCall(new DateRange(start, CalendarOracle.next(last))))
                    .as(on)
                    .isEqualTo(CalendarOracle.monthsOn(last, 1));
        });
    }

    @Test
    @Shows({"C-08", "L-10"})
    void a_landlord_s_notice_ends_the_term_that_it_is_in_time_for_and_no_sooner_one() {
        CalendarOracle.everyDay((given, on) -> {
            LocalDate sooner = given;
            LocalDate last = CalendarOracle.next(given);
            while (CalendarOracle.monthsOn(last, -3).isBefore(given)) {
                sooner = last;
                last = CalendarOracle.next(last);
            }
            NoticeEnds indefinite = NoticePeriods.on(given).rule().ordinary(Giver.LANDLORD, AGREED, given);

            assertThat(ends(last, given, indefinite))
                    .as(on)
                    .isEqualTo(new NoticeEnds(last, last, last, Reason.TERM_ENDS));
            assertThat(ends(sooner, given, indefinite))
                    .as(on)
                    .isEqualTo(new NoticeEnds(
                            sooner,
                            CalendarOracle.turnAfter(given, 3),
                            CalendarOracle.turnAfter(given, 3),
                            Reason.TERM_PROLONGED));
        });
    }

    /** By a notice of the landlord's, of a term of more than a year. */
    private static NoticeEnds ends(LocalDate last, LocalDate given, NoticeEnds indefinite) {
        LocalDate start = CalendarOracle.monthsOn(given, -12);
        DateRange term = new DateRange(start, CalendarOracle.next(last));
        return FixedTerm.on(start).rule().ends(Giver.LANDLORD, AGREED, term, given, indefinite);
    }

    private static LocalDate lastDayOfNotice(LocalDate start, LocalDate end) {
        return FixedTerm.on(start).rule().lastDayOfNotice(new DateRange(start, end));
    }
}
