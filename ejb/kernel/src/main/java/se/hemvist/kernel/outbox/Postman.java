package se.hemvist.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.outbox.Mailer.Letter;
import se.hemvist.kernel.outbox.Mailer.Unreachable;
import se.hemvist.kernel.outbox.Message.Text;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.store.Sql;

/**
 * Takes one message at a time to the mail server, while its row is locked: should the house die between the two, it
 * goes out again under the same message id.
 */
@ApplicationScoped
class Postman {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration UNREACHABLE_PAUSE = Duration.ofSeconds(15);
    private static final int MOST_ATTEMPTS = 48;
    private static final int DOUBLINGS = 7;

    /** By the index outbox_in_turn. */
    static final String NEXT =
            """
            select message_id, organisation_id, subject, body, attempts from kernel.outbox
            where state = 'QUEUED' and next_try_at <= ?
            order by next_try_at, message_id limit 1
            for update skip locked
            """;

    @Inject
    Sql sql;

    @Inject
    Published published;

    private record Waiting(UUID id, UUID to, Text text, int attempts) {}

    /** @param round over whose connection it goes */
    Delivery deliverOne(Mailer.Round round, Instant now) {
        return sql.one(
                        NEXT,
                        row -> new Waiting(
                                Sql.uuid(row, "message_id"),
                                Sql.uuid(row, "organisation_id"),
                                new Text(row.getString("subject"), row.getString("body")),
                                row.getInt("attempts")),
                        now)
                .map(waiting -> deliver(waiting, round, now))
                .orElse(Delivery.NOTHING_DUE);
    }

    private Delivery deliver(Waiting waiting, Mailer.Round round, Instant now) {
        Optional<String> address = published
                .of(AddressBook.class)
                .flatMap(book -> book.email(waiting.to()).stream())
                .findFirst();
        if (address.isEmpty()) {
            return settle(waiting, Delivery.FAILED, Optional.of("no-address"), now);
        }
        try {
            round.send(new Letter(waiting.id(), address.get(), waiting.text(), attachments(waiting)));
            return settle(waiting, Delivery.SENT, Optional.empty(), now);
        } catch (Unreachable nobodyThere) {
            return postpone(waiting, Delivery.UNREACHABLE, now.plus(UNREACHABLE_PAUSE));
        } catch (MessagingException notTaken) {
            return waiting.attempts() + 1 < MOST_ATTEMPTS
                    ? postpone(waiting, Delivery.POSTPONED, now.plus(pause(waiting.attempts())))
                    : settle(waiting, Delivery.FAILED, Optional.of("not-taken"), now);
        }
    }

    private List<Attachment> attachments(Waiting waiting) {
        return sql.list(
                "select name, media_type, content from kernel.outbox_attachment where message_id = ? order by place",
                row -> new Attachment(row.getString(1), row.getString(2), Bytes.of(row.getBytes(3))),
                waiting.id());
    }

    private Delivery settle(Waiting waiting, Delivery delivery, Optional<String> reason, Instant now) {
        sql.update(
                """
                update kernel.outbox set state = ?, reason = ?, settled_at = ?, attempts = attempts + 1
                where message_id = ?
                """,
                delivery,
                reason,
                now,
                waiting.id());
        return delivery;
    }

    /** A server that is away is no fault of the message, and counts no attempt. */
    private Delivery postpone(Waiting waiting, Delivery delivery, Instant until) {
        sql.update(
                "update kernel.outbox set next_try_at = ?, reason = ?, attempts = attempts + ? where message_id = ?",
                until,
                delivery == Delivery.UNREACHABLE ? "mail-server-away" : "not-taken",
                delivery == Delivery.UNREACHABLE ? 0 : 1,
                waiting.id());
        return delivery;
    }

    /** Twice as long each time, up to the longest. */
    static Duration pause(int attemptsBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attemptsBefore, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
