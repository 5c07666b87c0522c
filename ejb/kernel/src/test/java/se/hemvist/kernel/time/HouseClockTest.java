package se.hemvist.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.time.ClockRefusal.NotMovable;
import se.hemvist.kernel.time.ClockRefusal.OnlyForward;
import se.hemvist.kernel.time.ClockRefusal.TooFar;
import se.hemvist.kernel.time.HouseClocks.Remembered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseClockTest {

    private static final ClockSettings EMBEDDED = new ClockSettings(true, false);
    private static final ClockSettings PRODUCTION = new ClockSettings(false, false);
    private static final LocalDateTime SUNDAY_NIGHT = LocalDateTime.parse("2026-11-22T23:30:00");

    @Test
    void its_day_is_the_day_in_stockholm() {
        HouseClock clock = HouseClocks.at(LocalDateTime.parse("2026-11-23T00:30:00"));

        assertThat(clock.now()).isEqualTo(Instant.parse("2026-11-22T23:30:00Z"));
        assertThat(clock.today()).isEqualTo("2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-23T07:00:00Z", "2027-06-01, 2027-06-01T06:00:00Z"})
    void it_moves_to_eight_in_the_morning_of_a_later_day(LocalDate day, Instant morning) {
        HouseClock clock = HouseClocks.at(SUNDAY_NIGHT);

        clock.moveTo(day);

        assertThat(clock.today()).isEqualTo(day);
        assertThat(clock.now()).isEqualTo(morning);
        assertThat(clock.receipt(LocalTime.of(15, 0))).isEqualTo(new Receipt(day, true));
    }

    @Test
    void it_stays_where_it_is_when_it_is_that_day_already() {
        HouseClock clock = HouseClocks.at(SUNDAY_NIGHT);

        clock.moveTo(LocalDate.of(2026, 11, 22));

        assertThat(clock.now()).isEqualTo(Instant.parse("2026-11-22T22:30:00Z"));
    }

    @Test
    void it_never_moves_back_also_not_to_a_day_that_is_still_to_come_in_real_time() {
        HouseClock clock = HouseClocks.at(SUNDAY_NIGHT);
        clock.moveTo(LocalDate.of(2026, 12, 24));

        assertThatThrownBy(() -> clock.moveTo(LocalDate.of(2026, 12, 23)))
                .isInstanceOfSatisfying(OnlyForward.class, Refusals::demandSaid);
        assertThat(clock.today()).isEqualTo("2026-12-24");
    }

    @Test
    void it_moves_ten_years_at_a_time_at_the_most() {
        HouseClock clock = HouseClocks.at(SUNDAY_NIGHT);

        assertThatThrownBy(() -> clock.moveTo(LocalDate.of(2036, 11, 23)))
                .isInstanceOfSatisfying(TooFar.class, Refusals::demandSaid);
        assertThat(clock.today()).isEqualTo("2026-11-22");

        clock.moveTo(LocalDate.of(2036, 11, 22));
        clock.moveTo(LocalDate.of(2046, 11, 22));
        assertThat(clock.today()).isEqualTo("2046-11-22");
    }

    @Test
    void it_goes_on_from_there_after_a_restart() {
        Remembered offset = new Remembered();
        HouseClocks.standing(SUNDAY_NIGHT, EMBEDDED, offset).moveTo(LocalDate.of(2026, 12, 24));

        HouseClock restarted = HouseClocks.standing(SUNDAY_NIGHT.plusMinutes(5), EMBEDDED, offset);

        assertThat(restarted.now()).isEqualTo(Instant.parse("2026-12-24T07:05:00Z"));
    }

    @Test
    void it_knows_when_it_was_moved_last_which_is_never_in_production() {
        Remembered offset = new Remembered();
        HouseClock clock = HouseClocks.standing(SUNDAY_NIGHT, EMBEDDED, offset);
        assertThat(clock.movedAt()).isEmpty();

        clock.moveTo(LocalDate.of(2026, 12, 24));

        assertThat(clock.movedAt()).contains(Instant.parse("2026-11-22T22:30:00Z"));
        assertThat(HouseClocks.standing(SUNDAY_NIGHT, PRODUCTION, offset).movedAt())
                .isEmpty();
    }

    @Test
    void in_production_it_is_real_time_whatever_was_stored_and_cannot_be_moved() {
        Remembered offset = new Remembered();
        HouseClocks.standing(SUNDAY_NIGHT, EMBEDDED, offset).moveTo(LocalDate.of(2026, 12, 24));

        HouseClock production = HouseClocks.standing(SUNDAY_NIGHT, PRODUCTION, offset);

        assertThat(production.movable()).isFalse();
        assertThat(production.today()).isEqualTo("2026-11-22");
        assertThatThrownBy(() -> production.moveTo(LocalDate.of(2026, 12, 24)))
                .isInstanceOfSatisfying(NotMovable.class, Refusals::demandSaid);
    }

    @ParameterizedTest
    @CsvSource({
        "embedded,   true,  true",
        "embedded,   false, true",
        "production, false, true",
        "production, '',    true",
        "'',         '',    true",
        "production, true,  false",
        "'',         TRUE,  false",
    })
    void a_house_in_production_does_not_start_with_a_movable_clock(String mode, String movable, boolean starts) {
        Map<String, String> environment = Map.of("HEMVIST_MODE", mode, "HEMVIST_MOVABLE_CLOCK", movable);
        ClockSettings settings = ClockSettings.of(name -> Optional.ofNullable(environment.get(name)));

        if (starts) {
            settings.demandSound();
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(settings::demandSound)
                    .withMessageContaining("HEMVIST_MOVABLE_CLOCK");
        }
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(ClockRefusal.class);
    }
}
