package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Each day of twenty years by the rules of the house and by a calendar that shares nothing with them. */
class NoticeOracleTest {

    @Test
    @Shows({"A-24", "C-05", "C-06"})
    void a_landlord_s_notice_ends_by_the_act_and_a_tenant_s_after_the_fourteen_days_agreed() {
        CalendarOracle.everyDay((given, on) -> {
            NoticePeriods rule = NoticePeriods.on(given).rule();
            LocalDate act = CalendarOracle.turnAfter(given, 3);
            assertThat(rule.ordinary(Giver.LANDLORD, Period.ofDays(14), given).used())
                    .as(on)
                    .isEqualTo(act);
            assertThat(rule.ordinary(Giver.TENANT, Period.ofDays(14), given).used())
                    .as(on)
                    .isEqualTo(CalendarOracle.daysOn(given, 14));
            assertThat(rule.ordinary(Giver.TENANT, Period.ofMonths(4), given).used())
                    .as(on)
                    .isEqualTo(act);
        });
    }

    @Test
    @Shows("C-07")
    void an_estate_s_notice_is_short_until_a_month_after_the_death_and_long_the_day_after() {
        CalendarOracle.everyDay((death, on) -> {
            EstateNotice rule = EstateNotice.on(death).rule();
            LocalDate last = CalendarOracle.restMoved(CalendarOracle.monthsOn(death, 1));
            LocalDate late = CalendarOracle.next(last);
            assertThat(ends(rule, death, last)).as(on).isEqualTo(CalendarOracle.turnAfter(last, 1));
            assertThat(ends(rule, death, late)).as(on).isEqualTo(CalendarOracle.turnAfter(late, 3));
        });
    }

    @Test
    @Shows({"C-10", "C-11", "C-15"})
    void acts_and_the_moving_out_move_past_days_of_rest() {
        CalendarOracle.everyDay((day, on) -> {
            assertThat(DisputeTime.on(day).rule().lastDay(day))
                    .as(on)
                    .isEqualTo(CalendarOracle.restMoved(CalendarOracle.monthsOn(day, 1)));
            assertThat(TribunalAppeal.lastDay(day))
                    .as(on)
                    .isEqualTo(CalendarOracle.restMoved(CalendarOracle.daysOn(day, 21)));
            assertThat(MoveOutTime.latest(day))
                    .as(on)
                    .isEqualTo(
                            CalendarOracle.restMoved(CalendarOracle.next(day)).atTime(LocalTime.of(12, 0)));
        });
    }

    @Test
    @Shows({"C-16", "C-17"})
    void goods_and_claims_end_on_the_day_of_the_same_number() {
        CalendarOracle.everyDay((left, on) -> {
            LocalDate called = CalendarOracle.daysOn(left, 10);
            LeftGoods goods = LeftGoods.on(left).rule();
            assertThat(goods.lastDay(left, Optional.empty())).as(on).isEqualTo(CalendarOracle.monthsOn(left, 6));
            assertThat(goods.lastDay(left, Optional.of(called))).as(on).isEqualTo(CalendarOracle.monthsOn(called, 3));
            assertThat(ClaimsTime.on(left).rule().lastDay(left)).as(on).isEqualTo(CalendarOracle.monthsOn(left, 24));
        });
    }

    private static LocalDate ends(EstateNotice rule, LocalDate death, LocalDate given) {
        return rule.ends(NoticePeriods.on(given).rule(), Period.ofMonths(3), death, given)
                .used();
    }
}
