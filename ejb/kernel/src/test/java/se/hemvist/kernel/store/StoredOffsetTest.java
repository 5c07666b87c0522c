package se.hemvist.kernel.store;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoredOffsetTest {

    private static final Instant MOVED_AT = Instant.parse("2026-11-22T22:30:00Z");

    private final Database database = Database.migrated("kernel");
    private final StoredOffset offset = wired();

    @Test
    void a_clock_that_was_never_moved_is_not_ahead() {
        assertThat(offset.read()).isZero();
        assertThat(offset.movedAt()).isEmpty();
    }

    @Test
    void the_last_move_is_kept() {
        offset.write(Duration.ofDays(31), MOVED_AT.minusSeconds(1));
        offset.write(Duration.ofDays(400).plusSeconds(1), MOVED_AT);

        assertThat(wired().read()).isEqualTo(Duration.ofDays(400).plusSeconds(1));
        assertThat(wired().movedAt()).contains(MOVED_AT);
    }

    @Test
    void a_move_stays_made_when_the_work_about_it_fails() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    offset.write(Duration.ofDays(1), MOVED_AT);
                    throw new IllegalStateException("the work fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(offset.read()).isEqualTo(Duration.ofDays(1));
    }

    private StoredOffset wired() {
        StoredOffset wired = new StoredOffset();
        wired.sql = Stores.sql(database);
        wired.transactions = Stores.transactions(database);
        return wired;
    }
}
