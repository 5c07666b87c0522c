package se.hemvist.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.hemvist.kernel.once.Answer;
import se.hemvist.kernel.once.Once;
import se.hemvist.kernel.once.OnceRefusal;
import se.hemvist.kernel.once.Reserved;
import se.hemvist.kernel.once.Reserved.Fresh;
import se.hemvist.kernel.once.Reserved.Replay;
import se.hemvist.kernel.once.Reserved.Token;
import se.hemvist.web.soap.wire.receive.ReceiveReferralResponseType;

/** Sees to it that a message which is sent again opens no second case and gets the first answer. */
@ApplicationScoped
class ReferralDesk {

    @Inject
    Once once;

    @Inject
    ReferralOpening opening;

    ReceiveReferralResponseType receive(Letter letter) {
        Reserved reserved = reserve(letter);
        Answer answer = reserved instanceof Replay replay ? replay.answer() : open(letter, ((Fresh) reserved).token());
        return ReferralXml.response(answer.body());
    }

    private Reserved reserve(Letter letter) {
        try {
            return once.reserve(letter.key(), letter.fingerprint());
        } catch (OnceRefusal refusal) {
            refusal.at("messageId");
            throw refusal;
        }
    }

    private Answer open(Letter letter, Token token) {
        boolean opened = false;
        try {
            Answer answer = opening.open(letter, token);
            opened = true;
            return answer;
        } finally {
            if (!opened) {
                once.release(token);
            }
        }
    }
}
