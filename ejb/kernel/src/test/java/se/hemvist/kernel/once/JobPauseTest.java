package se.hemvist.kernel.once;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.RealClock;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

class JobPauseTest {

    private final RealClock clock = new RealClock(Instant.parse("2026-11-22T15:00:00Z"));
    private final JobPause pause = new JobPause();

    JobPauseTest() {
        pause.sql = Stores.sql(Database.migrated("kernel"));
        pause.clock = clock;
    }

    @Test
    void lasts_from_when_it_is_ordered_until_it_is_taken_back() {
        assertThat(pause.since()).isEmpty();
        pause.begin();
        clock.pass(Duration.ofMinutes(5));
        pause.begin();

        assertThat(pause.since()).contains(Instant.parse("2026-11-22T15:00:00Z"));

        pause.end();
        pause.end();
        assertThat(pause.since()).isEmpty();
    }
}
