package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.notice.CalendarOracle;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a waiver holds from each day of twenty years, and by when it is sent, counted month by month. */
class WaiverOracleTest {

    @ParameterizedTest(name = "{0}: {1} months")
    @CsvSource({"HOUSING_FIRST, 24", "TRIAL, 48", "TRAINING, 48"})
    @Shows({"C-14", "G-79"})
    void holds_through_the_day_of_the_same_number_and_its_last_day_does_not_move(Programme programme, int months) {
        CalendarOracle.everyDay((from, on) -> assertThat(policy(programme, from).lastDay(from))
                .as(on)
                .isEqualTo(CalendarOracle.monthsOn(from, months)));
    }

    @ParameterizedTest
    @EnumSource(Programme.class)
    @Shows({"T-28", "A-61"})
    void its_end_is_warned_of_six_and_three_months_before(Programme programme) {
        CalendarOracle.everyDay((last, on) -> assertThat(policy(programme, last).watch(last))
                .as(on)
                .isEqualTo(new Span(
                        CalendarOracle.monthsOn(last, -6), Optional.of(CalendarOracle.monthsOn(last, -3)), last)));
    }

    @Test
    @Shows("T-08")
    void is_begun_after_ten_months_and_sent_within_twelve() {
        CalendarOracle.everyDay((movedIn, on) -> assertThat(FilingPolicy.of(Programme.TRIAL)
                        .orElseThrow()
                        .on(movedIn)
                        .rule()
                        .watch(movedIn))
                .as(on)
                .isEqualTo(Span.of(CalendarOracle.monthsOn(movedIn, 10), CalendarOracle.monthsOn(movedIn, 12))));
    }

    private static WaiverPolicy policy(Programme programme, LocalDate day) {
        return WaiverPolicy.of(programme).on(day).rule();
    }
}
