package se.hemvist.kernel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.hemvist.kernel.time.ClockOffset;

/** How far the house clock is ahead, in the one row of {@code kernel.house_clock}. */
@ApplicationScoped
class StoredOffset implements ClockOffset {

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Override
    public Duration read() {
        return transactions.apart(() -> sql.one(
                        "select ahead_seconds from kernel.house_clock",
                        row -> Duration.ofSeconds(row.getLong("ahead_seconds")))
                .orElse(Duration.ZERO));
    }

    @Override
    public void write(Duration offset) {
        transactions.apart(() -> sql.update(
                """
                insert into kernel.house_clock (only_row, ahead_seconds) values (true, ?)
                on conflict (only_row) do update set ahead_seconds = excluded.ahead_seconds
                """,
                offset.toSeconds()));
    }
}
