package se.hemvist.kernel.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.Sha256;
import se.hemvist.kernel.store.Sql;

/** Adds up the rows of the access log between two transaction numbers. */
@ApplicationScoped
class Stretches {

    /** Every column, as text that does not depend on the session. */
    private static final String ROWS =
            """
            select row_id::text, txid::text, (extract(epoch from at) * 1000000)::bigint::text, call_id::text,
                   user_name, coalesce(organisation_id::text, ''), array_to_json(roles)::text, operation,
                   coalesce(subject_id::text, ''), coalesce(case_id::text, ''), outcome, coalesce(reason, '')
            from kernel.access_log
            where txid >= ?::text::xid8 and txid < ?::text::xid8
            order by txid, row_id
            """;

    private static final int COLUMNS = 12;

    @Inject
    Sql sql;

    /** How many rows, and SHA-256 over the hash before, the bounds and every part of every row with its length. */
    record Sum(long rows, Bytes hash) {}

    Sum sum(String from, String to, Bytes previous) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous.toArray());
        add(digest, from);
        add(digest, to);
        AtomicLong rows = new AtomicLong();
        sql.each(
                ROWS,
                row -> {
                    String[] parts = new String[COLUMNS];
                    for (int i = 0; i < COLUMNS; i++) {
                        parts[i] = row.getString(i + 1);
                    }
                    return List.of(parts);
                },
                parts -> {
                    parts.forEach(part -> add(digest, part));
                    rows.incrementAndGet();
                },
                from,
                to);
        return new Sum(rows.get(), Bytes.of(digest.digest()));
    }

    /** How many rows wait for a seal. */
    long rowsFrom(String from) {
        return sql.one(
                        "select count(*) from kernel.access_log where txid >= ?::text::xid8",
                        row -> row.getLong(1),
                        from)
                .orElseThrow();
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
