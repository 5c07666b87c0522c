package se.hemvist.kernel.store;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoredOffsetTest {

    private final Database database = Database.migrated("kernel");
    private final StoredOffset offset = wired();

    @Test
    void a_clock_that_was_never_moved_is_not_ahead() {
        assertThat(offset.read()).isZero();
    }

    @Test
    void the_last_move_is_kept() {
        offset.write(Duration.ofDays(31));
        offset.write(Duration.ofDays(400).plusSeconds(1));

        assertThat(wired().read()).isEqualTo(Duration.ofDays(400).plusSeconds(1));
    }

    @Test
    void a_move_stays_made_when_the_work_about_it_fails() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    offset.write(Duration.ofDays(1));
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
