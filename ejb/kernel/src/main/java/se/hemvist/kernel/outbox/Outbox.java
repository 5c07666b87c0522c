package se.hemvist.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Transactions;

/** Messages on their way out (utkorg). */
@ApplicationScoped
public class Outbox {

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Postman postman;

    @Inject
    Mailer mailer;

    /** In the caller's transaction: goes out only if the work is done. */
    @Transactional(TxType.MANDATORY)
    public void put(Message message) {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into kernel.outbox (message_id, organisation_id, kind, case_number, subject, body)
                values (?, ?, ?, ?, ?, ?)
                """,
                id,
                message.to(),
                message.kind(),
                message.about().map(CaseNumber::value),
                message.text().subject(),
                message.text().body());
        int place = 0;
        for (Attachment attachment : message.attachments()) {
            sql.update(
                    "insert into kernel.outbox_attachment values (?, ?, ?, ?, ?)",
                    id,
                    place++,
                    attachment.name(),
                    attachment.mediaType(),
                    attachment.content());
        }
    }

    /**
     * Sends what is due over one connection, each message in a transaction of its own, by any number of senders at a time.
     * Stops when the mail server cannot be reached.
     *
     * @param now in real time
     * @return how many went out
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public int sendDue(Instant now) {
        int sent = 0;
        try (Mailer.Round round = mailer.round()) {
            Delivery delivery = transactions.apart(() -> postman.deliverOne(round, now));
            while (delivery != Delivery.NOTHING_DUE && delivery != Delivery.UNREACHABLE) {
                sent += delivery == Delivery.SENT ? 1 : 0;
                delivery = transactions.apart(() -> postman.deliverOne(round, now));
            }
        }
        return sent;
    }

    /** How many messages wait, how many were given up, and since when the oldest waits. */
    @Transactional
    public OutboxFigures figures() {
        return sql.one(
                        """
                        select count(*) filter (where state = 'QUEUED') as queued,
                               count(*) filter (where state = 'FAILED') as failed,
                               min(put_at) filter (where state = 'QUEUED') as oldest
                        from kernel.outbox where state <> 'SENT'
                        """,
                        row -> new OutboxFigures(
                                row.getLong("queued"),
                                row.getLong("failed"),
                                Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .orElseThrow();
    }
}
