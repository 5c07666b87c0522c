package se.hemvist.kernel.outbox;

import se.hemvist.kernel.store.Sql;

/** The outbox of a test's database, into which is put and from which nothing is sent. */
public final class Outboxes {

    private Outboxes() {}

    public static Outbox of(Sql sql) {
        Outbox outbox = new Outbox();
        outbox.sql = sql;
        return outbox;
    }
}
