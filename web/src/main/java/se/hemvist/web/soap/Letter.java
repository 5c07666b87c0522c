package se.hemvist.web.soap;

import se.hemvist.kernel.once.Fingerprint;
import se.hemvist.kernel.once.Key;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;

/**
 * One message with a referral as it reached us.
 *
 * @param caller         who has logged in
 * @param logicalAddress whom it is for
 */
record Letter(String caller, String logicalAddress, ReceiveReferralType message) {

    private static final String CONTRACT = "ReceiveReferral";

    /** What tells it from the caller's other messages. */
    Key key() {
        return new Key(caller, CONTRACT + ":" + message.getMessageId());
    }

    /** The same for the same content, however it was laid out. */
    Fingerprint fingerprint() {
        return Fingerprint.of(CONTRACT, logicalAddress, ReferralXml.of(message).toArray());
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "Letter";
    }
}
