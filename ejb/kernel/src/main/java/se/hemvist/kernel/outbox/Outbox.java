package se.hemvist.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import se.hemvist.kernel.store.Sql;

/** Messages on their way out (utkorg). */
@ApplicationScoped
public class Outbox {

    @Inject
    Sql sql;

    /** In the caller's transaction: goes out only if the work is done. */
    @Transactional(TxType.MANDATORY)
    public void put(Message message) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /**
     * Sends what is due, each message in a transaction of its own.
     *
     * @param now in real time
     * @return how many went out
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public int sendDue(Instant now) {
        throw new UnsupportedOperationException("Comes with the next change");
    }
}
