package se.hemvist.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import se.hemvist.kernel.once.Answer;
import se.hemvist.kernel.once.Once;
import se.hemvist.kernel.once.OnceRefusal;
import se.hemvist.kernel.once.Reserved;
import se.hemvist.kernel.once.Reserved.Fresh;
import se.hemvist.kernel.once.Reserved.Replay;
import se.hemvist.kernel.once.Reserved.Token;
import se.hemvist.kernel.store.Bytes;

/** Sees to it that a message which is sent again does nothing a second time and gets the first answer. */
@ApplicationScoped
class Desk {

    @Inject
    Once once;

    @Inject
    Filing filing;

    <M, R> R answer(Letter<M, R> letter, Envelope envelope, Supplier<R> act) {
        Contract<M, R> contract = letter.contract();
        Reserved reserved = reserve(letter, envelope);
        Answer answer = reserved instanceof Replay replay
                ? replay.answer()
                : act(((Fresh) reserved).token(), () -> contract.responseBytesOf(act.get()));
        return contract.response(answer.body());
    }

    private Reserved reserve(Letter<?, ?> letter, Envelope envelope) {
        try {
            return once.reserve(letter.key(envelope), letter.fingerprint(envelope));
        } catch (OnceRefusal refusal) {
            refusal.at("messageId");
            throw refusal;
        }
    }

    private Answer act(Token token, Supplier<Bytes> act) {
        boolean done = false;
        try {
            Answer answer = filing.file(token, act);
            done = true;
            return answer;
        } finally {
            if (!done) {
                once.release(token);
            }
        }
    }
}
