package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.outbox.Message;
import se.hemvist.kernel.outbox.Outbox;

/** What the housing agency is written when a checkpoint was held, or put right: the number of the case and where to look. */
@ApplicationScoped
class CheckpointMail {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(CheckpointMail.class.getPackageName() + ".mails_sv");

    @Inject
    Outbox outbox;

    @Inject
    HouseAddress address;

    void held(StayFile stay) {
        send("checkpoint-held", stay);
    }

    void corrected(StayFile stay) {
        send("checkpoint-corrected", stay);
    }

    private void send(String kind, StayFile stay) {
        String number = stay.about().number().value();
        outbox.put(Message.about(
                stay.about().number(),
                stay.about().agency().value(),
                kind,
                new Message.Text(
                        TEXTS.getString(kind + ".subject").formatted(number),
                        TEXTS.getString(kind + ".body").formatted(number, address.root(), stay.subject()))));
    }
}
