package se.hemvist.kernel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
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
    public Optional<Instant> movedAt() {
        return transactions.apart(() -> sql.one(
                        "select moved_at from kernel.house_clock where moved_at is not null",
                        row -> row.getObject("moved_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant));
    }

    @Override
    public void write(Duration offset, Instant movedAt) {
        transactions.apart(() -> sql.update(
                """
                insert into kernel.house_clock (only_row, ahead_seconds, moved_at) values (true, ?, ?)
                on conflict (only_row) do update
                set ahead_seconds = excluded.ahead_seconds, moved_at = excluded.moved_at
                """,
                offset.toSeconds(),
                movedAt));
    }
}
