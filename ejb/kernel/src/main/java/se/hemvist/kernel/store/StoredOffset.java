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
                        "select extract(epoch from ahead)::bigint as seconds from kernel.house_clock",
                        row -> Duration.ofSeconds(row.getLong("seconds")))
                .orElse(Duration.ZERO));
    }

    @Override
    public void write(Duration offset) {
        transactions.apart(() -> sql.update(
                """
                insert into kernel.house_clock (ahead, moved_at) values (make_interval(secs => ?), now())
                on conflict (only_one) do update set ahead = excluded.ahead, moved_at = excluded.moved_at
                """,
                offset.toSeconds()));
    }
}
