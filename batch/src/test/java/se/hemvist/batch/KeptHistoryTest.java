package se.hemvist.batch;

import jakarta.enterprise.event.Startup;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.store.RealClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How long history is kept, on 22 November 2026. */
class KeptHistoryTest {

    @ParameterizedTest
    @CsvSource({", 2025-10-18T23:15:00Z", "370, 2025-11-17T23:15:00Z", "3650, 2016-11-24T23:15:00Z"})
    void is_kept_for_so_many_days(String days, Instant since) {
        KeptHistory kept = new KeptHistory(days == null ? Map.of() : Map.of("HEMVIST_KEEP_DAYS", days));
        kept.clock = new RealClock(Instant.parse("2026-11-22T23:15:00Z"));
        kept.refuseUnsoundSetting(new Startup());

        assertThat(kept.since()).isEqualTo(since);
    }

    @ParameterizedTest
    @ValueSource(strings = {"369", "-1", "0", "a year", ""})
    void fewer_days_than_nights_are_looked_for_keep_the_house_from_starting(String days) {
        KeptHistory kept = new KeptHistory(Map.of("HEMVIST_KEEP_DAYS", days));

        assertThatThrownBy(() -> kept.refuseUnsoundSetting(new Startup()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HEMVIST_KEEP_DAYS=" + days);
    }
}
