package se.hemvist.web.soap.mediation;

import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.mediation.Reply;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.web.soap.wire.mediation.ReplyType;

/** Reads a yes or a no, and to what it is one. */
final class Replies {

    private Replies() {}

    static OfferId to(ReplyType message) {
        return new OfferId(UUID.fromString(message.getMediationId()));
    }

    static Reply read(ReplyType message) {
        return new Reply(
                message.isYes(),
                message.getOn(),
                Optional.ofNullable(message.getReason()),
                Optional.ofNullable(message.getSide()).map(Side::valueOf));
    }
}
