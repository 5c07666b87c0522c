package se.hemvist.web.rest.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import se.hemvist.kernel.once.Answer;
import se.hemvist.kernel.once.Once;
import se.hemvist.kernel.once.Reserved;
import se.hemvist.kernel.once.Reserved.Fresh;
import se.hemvist.kernel.once.Reserved.Replay;
import se.hemvist.kernel.once.Reserved.Token;
import se.hemvist.web.rest.once.KeyedCall.Keyed;

/**
 * Runs a write with a key in one transaction with the keeping of its answer, so that both are there or neither; what
 * was done already is answered again. A refused write gives its key back.
 */
@Interceptor
@Replayable
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Replays {

    @Inject
    KeyedCall atHand;

    @Inject
    Once once;

    @Inject
    UserTransaction transaction;

    @AroundInvoke
    Object around(InvocationContext work) throws Exception {
        Optional<Keyed> keyed = atHand.keyed();
        return keyed.isEmpty() ? work.proceed() : replayed(keyed.get(), work);
    }

    private Response replayed(Keyed call, InvocationContext work) throws Exception {
        Reserved reserved = once.reserve(call.key(), call.fingerprint());
        if (reserved instanceof Replay replay) {
            return StoredAnswers.response(replay.answer());
        }
        return StoredAnswers.response(fresh(((Fresh) reserved).token(), work));
    }

    private Answer fresh(Token token, InvocationContext work) throws Exception {
        boolean committed = false;
        transaction.begin();
        try {
            Answer answer = StoredAnswers.of((Response) work.proceed());
            once.complete(token, answer);
            transaction.commit();
            committed = true;
            return answer;
        } finally {
            if (!committed) {
                giveBack(token);
            }
        }
    }

    private void giveBack(Token token) throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
        once.release(token);
    }
}
