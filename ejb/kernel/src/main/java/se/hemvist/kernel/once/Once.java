package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.once.OnceRefusal.BodyChanged;
import se.hemvist.kernel.once.OnceRefusal.InFlight;
import se.hemvist.kernel.once.OnceRefusal.TakenOver;
import se.hemvist.kernel.once.Reserved.Fresh;
import se.hemvist.kernel.once.Reserved.Replay;
import se.hemvist.kernel.once.Reserved.Token;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.Json;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Transactions;

/**
 * Requests that carry a key are done once: whoever repeats one gets the first answer again, byte for byte. A
 * reservation whose holder has died may be taken over after a minute; the holder, should it live, can no longer
 * complete.
 */
@ApplicationScoped
public class Once {

    private static final Duration GIVEN_UP_AFTER = Duration.ofSeconds(60);

    private static final String RESERVE =
            """
            insert into kernel.once (caller, key_text, fingerprint, token, reserved_at) values (?, ?, ?, ?, ?)
            on conflict (caller, key_text) do nothing
            """;

    private static final String COMPLETE =
            """
            update kernel.once set completed_at = ?, status = ?, headers = ?::jsonb, body = ?
            where token = ? and completed_at is null
            """;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Reserves the key, in a transaction of its own.
     *
     * @return leave to do the work, or the answer of the time when it was done
     * @throws InFlight    if the same request is being worked on
     * @throws BodyChanged if the key was used for another request
     */
    public Reserved reserve(Key key, Fingerprint request) {
        return transactions.apart(() -> tryReserve(key, request));
    }

    /**
     * Keeps the answer, in the transaction of the work.
     *
     * @throws TakenOver if somebody else has taken over the reservation
     */
    @Transactional(TxType.MANDATORY)
    public void complete(Token token, Answer answer) {
        int completed = sql.update(
                COMPLETE, clock.instant(), answer.status(), Json.of(answer.headers()), answer.body(), token.value());
        if (completed == 0) {
            throw new TakenOver();
        }
    }

    /** Gives the key back, in a transaction of its own, since the work was not done. */
    public void release(Token token) {
        transactions.apart(
                () -> sql.update("delete from kernel.once where token = ? and completed_at is null", token.value()));
    }

    private Reserved tryReserve(Key key, Fingerprint request) {
        Token token = new Token(UUID.randomUUID());
        Instant now = clock.instant();
        if (sql.update(RESERVE, key.caller(), key.text(), request.hash(), token.value(), now) == 1) {
            return new Fresh(token);
        }
        Kept kept = sql.one(
                        "select * from kernel.once where caller = ? and key_text = ? for update",
                        Kept::read,
                        key.caller(),
                        key.text())
                .orElseThrow(InFlight::new);
        if (!kept.request().equals(request)) {
            throw new BodyChanged();
        }
        return kept.answer().<Reserved>map(Replay::new).orElseGet(() -> takeOver(kept, token, now));
    }

    private Fresh takeOver(Kept kept, Token token, Instant now) {
        if (now.isBefore(kept.reservedAt().plus(GIVEN_UP_AFTER))) {
            throw new InFlight();
        }
        sql.update(
                "update kernel.once set token = ?, reserved_at = ? where token = ?", token.value(), now, kept.token());
        return new Fresh(token);
    }

    private record Kept(UUID token, Fingerprint request, Instant reservedAt, Optional<Answer> answer) {

        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    Sql.uuid(row, "token"),
                    new Fingerprint(Bytes.of(row.getBytes("fingerprint"))),
                    row.getObject("reserved_at", OffsetDateTime.class).toInstant(),
                    row.getObject("completed_at") == null ? Optional.empty() : Optional.of(answer(row)));
        }

        private static Answer answer(ResultSet row) throws SQLException {
            return new Answer(
                    row.getInt("status"), Json.read(row.getString("headers")), Bytes.of(row.getBytes("body")));
        }
    }
}
