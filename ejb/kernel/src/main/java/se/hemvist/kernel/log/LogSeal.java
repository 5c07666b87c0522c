package se.hemvist.kernel.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.store.Sql;

/**
 * Chains the rows of the access log, so that one altered, removed or slipped in later is found. Each seal covers the
 * rows of all transactions between two transaction numbers, all of them over when it is made: none can commit late into
 * a stretch that is sealed.
 *
 * <p>The chain cannot tell that its end was cut off: whoever removes the last seals and the rows behind them leaves a
 * shorter chain that is whole. Each seal's number and hash are therefore written to the server's log, outside the
 * database; the last one there must be found here.
 */
@ApplicationScoped
@Transactional
public class LogSeal {

    private static final Bytes BEFORE_ALL = Bytes.of("Hemvist access log");
    private static final long LOCK = 0x48454d5649535431L;

    @Inject
    Sql sql;

    @Inject
    Stretches stretches;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Seals all rows that nobody can precede any more; empty if there are none.
     *
     * @throws IllegalStateException if transaction numbers went back, as in a database restored into another cluster
     */
    public Optional<Seal> seal() {
        sql.one("select pg_advisory_xact_lock(?)", row -> true, LOCK);
        Optional<Stored> last = sql.one(Stored.SELECT + " order by seal_number desc limit 1", Stored::read);
        String from = last.map(Stored::to).orElse("0");
        String to = horizon(from);
        Bytes previous = last.map(Stored::hash).orElse(BEFORE_ALL);
        Stretches.Sum sum = stretches.sum(from, to, previous);
        if (sum.rows() == 0) {
            return Optional.empty();
        }
        Seal seal = new Seal(last.map(Stored::number).orElse(0L) + 1, sum.rows(), sum.hash(), clock.instant());
        sql.update(
                "insert into kernel.log_seal values (?, ?::text::xid8, ?::text::xid8, ?, ?, ?, ?)",
                seal.number(),
                from,
                to,
                seal.rows(),
                previous,
                seal.hash(),
                seal.at());
        return Optional.of(seal);
    }

    /** Computes every seal again. */
    public Verification verify() {
        List<Stored> seals = sql.list(Stored.SELECT + " order by seal_number", Stored::read);
        OptionalLong broken = OptionalLong.empty();
        long rows = 0;
        String from = "0";
        Bytes previous = BEFORE_ALL;
        for (int i = 0; i < seals.size() && broken.isEmpty(); i++) {
            Stored seal = seals.get(i);
            Stretches.Sum sum = stretches.sum(from, seal.to(), previous);
            rows += sum.rows();
            if (!seal.follows(i + 1L, from, previous) || !seal.hash().equals(sum.hash())) {
                broken = OptionalLong.of(i + 1L);
            }
            from = seal.to();
            previous = seal.hash();
        }
        return new Verification(seals.size(), rows, stretches.rowsFrom(from), broken);
    }

    /** All transactions with a number below it are over. */
    private String horizon(String from) {
        String horizon = sql.one("select pg_snapshot_xmin(pg_current_snapshot())::text", row -> row.getString(1))
                .orElseThrow();
        if (Long.compareUnsigned(Long.parseUnsignedLong(horizon), Long.parseUnsignedLong(from)) < 0) {
            throw new IllegalStateException(
                    "The database's transaction numbers went back; was it restored into another cluster?");
        }
        return horizon;
    }

    private record Stored(long number, String from, String to, Bytes previous, Bytes hash) {

        static final String SELECT =
                "select seal_number, from_txid::text, to_txid::text, previous_hash, hash from kernel.log_seal";

        static Stored read(ResultSet row) throws SQLException {
            return new Stored(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    Bytes.of(row.getBytes(4)),
                    Bytes.of(row.getBytes(5)));
        }

        boolean follows(long expected, String end, Bytes hashBefore) {
            return number == expected && from.equals(end) && previous.equals(hashBefore);
        }
    }
}
