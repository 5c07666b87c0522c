package se.hemvist.lease.eviction;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.eviction.EvictionRefusal.HeardTooLately;
import se.hemvist.lease.eviction.EvictionRefusal.RespiteRuns;
import se.hemvist.lease.eviction.EvictionRefusal.RespiteTooLong;
import se.hemvist.lease.notice.CalendarOracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Utsökningsbalken 16:3-4: the weeks of an eviction from each day of twenty years, counted day by day. */
@Shows("C-21")
class EvictionOracleTest {

    @Test
    void it_is_carried_out_on_the_seventh_day_after_the_hearing_and_not_on_the_sixth() {
        CalendarOracle.everyDay((heard, on) -> {
            EvictionTimes times = EvictionTimes.on(heard).rule();
            LocalDate sixth = CalendarOracle.daysOn(heard, 6);
            LocalDate seventh = CalendarOracle.next(sixth);

            assertThatThrownBy(() -> times.demand(heard, sixth))
                    .as(on)
                    .isInstanceOfSatisfying(
                            HeardTooLately.class, no -> assertThat(no.facts()).containsEntry("from", seventh));
            times.demand(heard, seventh);
        });
    }

    @Test
    void it_is_to_be_carried_out_by_the_twenty_eighth_day_after_the_papers() {
        CalendarOracle.everyDay(
                (papers, on) -> assertThat(EvictionTimes.on(papers).rule().target(papers))
                        .as(on)
                        .isEqualTo(CalendarOracle.daysOn(papers, 28)));
    }

    @ParameterizedTest(name = "very strong reasons {0}: {1} days")
    @CsvSource({"false, 14", "true, 28"})
    void a_respite_lasts_so_many_days_and_no_day_longer(boolean veryStrong, int most) {
        CalendarOracle.everyDay((granted, on) -> {
            RespiteTimes times = RespiteTimes.on(granted).rule();
            LocalDate latest = CalendarOracle.daysOn(granted, most);
            EvictionRespite tooLong = new EvictionRespite(granted, CalendarOracle.next(latest), veryStrong);

            times.demand(new EvictionRespite(granted, latest, veryStrong));
            assertThatThrownBy(() -> times.demand(tooLong))
                    .as(on)
                    .isInstanceOfSatisfying(
                            RespiteTooLong.class, no -> assertThat(no.facts()).containsEntry("latest", latest));
        });
    }

    @Test
    void nobody_is_evicted_on_the_last_day_of_a_respite_and_whoever_is_the_day_after_is_in_time() {
        CalendarOracle.everyDay((until, on) -> {
            RespiteTimes times = RespiteTimes.on(until).rule();
            EvictionRespite respite = new EvictionRespite(until, until, false);

            assertThatThrownBy(() -> times.demandOver(respite, until)).as(on).isInstanceOf(RespiteRuns.class);
            times.demandOver(respite, CalendarOracle.next(until));
        });
    }
}
