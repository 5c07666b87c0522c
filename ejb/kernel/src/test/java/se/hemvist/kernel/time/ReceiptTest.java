package se.hemvist.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Assumption A-05: "at once" is the same working day if known before 15:00, else the next working day. */
class ReceiptTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Monday morning,                      2026-11-23T08:00:00Z, 2026-11-23, true,  2026-11-23",
        "a moment before three in winter,     2026-11-23T13:59:59Z, 2026-11-23, true,  2026-11-23",
        "the stroke of three in winter,       2026-11-23T14:00:00Z, 2026-11-23, false, 2026-11-24",
        "a moment before three in summer,     2026-06-22T12:59:59Z, 2026-06-22, true,  2026-06-22",
        "the stroke of three in summer,       2026-06-22T13:00:00Z, 2026-06-22, false, 2026-06-23",
        "just after midnight in Stockholm,    2026-11-23T23:30:00Z, 2026-11-24, true,  2026-11-24",
        "Friday afternoon,                    2026-11-20T15:00:00Z, 2026-11-20, false, 2026-11-23",
        "Saturday morning,                    2026-11-21T08:00:00Z, 2026-11-21, true,  2026-11-23",
        "Saturday evening,                    2026-11-21T19:00:00Z, 2026-11-21, false, 2026-11-23",
        "late on the day before Christmas Eve, 2026-12-23T16:00:00Z, 2026-12-23, false, 2026-12-28",
    })
    @Shows("A-05")
    void at_once_is_that_working_day_or_the_next(
            String when, Instant came, LocalDate day, boolean beforeCutOff, LocalDate sameDay) {
        Receipt receipt = Receipt.at(came, HouseClock.ZONE, LocalTime.of(15, 0));

        assertThat(receipt).isEqualTo(new Receipt(day, beforeCutOff));
        assertThat(receipt.sameDay()).isEqualTo(sameDay);
    }

    @Test
    void the_cut_off_is_an_assumption_that_is_written_down() {
        assertThat(Receipt.CUT_OFF.on(LocalDate.of(2026, 11, 23)).rule()).isEqualTo(LocalTime.of(15, 0));
        assertThat(Receipt.CUT_OFF.on(LocalDate.of(2026, 11, 23)).source()).hasToString("A-05");
    }
}
