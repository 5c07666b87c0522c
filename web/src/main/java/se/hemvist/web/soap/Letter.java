package se.hemvist.web.soap;

import se.hemvist.kernel.once.Fingerprint;
import se.hemvist.kernel.once.Key;

/**
 * One message that asks for something to be done, as it reached us.
 *
 * @param messageId chosen by who sent it
 * @param <M>       the contract's message
 * @param <R>       the contract's response
 */
public record Letter<M, R>(Contract<M, R> contract, String messageId, M message) {

    /** What tells it from the caller's other messages. */
    Key key(Envelope envelope) {
        return new Key(envelope.caller(), contract.name() + ":" + messageId);
    }

    /** The same for the same content, however it was laid out. */
    Fingerprint fingerprint(Envelope envelope) {
        return Fingerprint.of(
                contract.name(),
                envelope.logicalAddress(),
                contract.bytesOf(message).toArray());
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "Letter";
    }
}
