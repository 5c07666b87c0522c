package se.hemvist.batch.run;

import jakarta.ejb.Schedule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hour from two to three comes not at all in the night when summer time begins, and twice when it ends: the server
 * skips a timer that stands there, or lets it go off twice (WFLY-3766).
 */
class TimersTest {

    static List<Method> timers() {
        return Stream.of(Timers.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Schedule.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("timers")
    void nothing_is_scheduled_in_the_hour_that_comes_twice_or_not_at_all(Method timer) {
        Schedule schedule = timer.getAnnotation(Schedule.class);

        assertThat(standsInTheHour(schedule.hour())).as(schedule.toString()).isFalse();
        if (!schedule.hour().equals("*")) {
            assertThat(schedule.timezone()).isEqualTo("Europe/Stockholm");
        }
    }

    @ParameterizedTest
    @MethodSource("timers")
    void no_timer_is_kept_by_the_server(Method timer) {
        assertThat(timer.getAnnotation(Schedule.class).persistent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "02", "1,2", "0-3", "*/2", "22-4"})
    void an_hour_that_would_stand_there_is_found(String hour) {
        assertThat(standsInTheHour(hour)).isTrue();
    }

    @Test
    void there_are_timers() {
        assertThat(timers()).hasSizeGreaterThan(3);
    }

    /** Whether a schedule of some hours has the second among them; one of every hour misses nothing by it. */
    private static boolean standsInTheHour(String hour) {
        return !hour.equals("*") && Arrays.stream(hour.split(",")).anyMatch(TimersTest::holdsTwo);
    }

    private static boolean holdsTwo(String part) {
        if (part.contains("/")) {
            String[] steps = part.split("/");
            int first = steps[0].equals("*") ? 0 : Integer.parseInt(steps[0]);
            return IntStream.iterate(first, at -> at < 24, at -> at + Integer.parseInt(steps[1]))
                    .anyMatch(at -> at == 2);
        }
        if (part.contains("-")) {
            int from = Integer.parseInt(part.split("-")[0]);
            int to = Integer.parseInt(part.split("-")[1]);
            return from <= to ? from <= 2 && 2 <= to : from <= 2 || 2 <= to;
        }
        return Integer.parseInt(part) == 2;
    }
}
