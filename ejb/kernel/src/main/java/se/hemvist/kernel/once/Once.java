package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import se.hemvist.kernel.once.OnceRefusal.BodyChanged;
import se.hemvist.kernel.once.OnceRefusal.InFlight;
import se.hemvist.kernel.once.OnceRefusal.TakenOver;
import se.hemvist.kernel.once.Reserved.Token;
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
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /**
     * Keeps the answer, in the transaction of the work.
     *
     * @throws TakenOver if somebody else has taken over the reservation
     */
    @Transactional(TxType.MANDATORY)
    public void complete(Token token, Answer answer) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** Gives the key back, in a transaction of its own, since the work was not done. */
    public void release(Token token) {
        throw new UnsupportedOperationException("Comes with the next change");
    }
}
