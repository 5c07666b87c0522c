package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.paperway.PaperWayRefusal.AboutAnother;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.Receipt;

/**
 * A form that was sent on paper, from which a case is registered.
 *
 * @param came  when, and in which message, it came
 * @param given what the sender was given, which becomes true
 * @param about whose it is
 */
public record PaperForm(Municipality municipality, Came came, PaperTaskView.Receipt given, NewPerson about) {

    /**
     * When and from whom a form came.
     *
     * @param sender    the organisation that it comes from
     * @param messageId the message's own, of one that a message carried
     * @param broker    who sent that message
     * @param sentOn    the day on which it went on paper
     */
    public record Came(
            OrganisationId sender, Optional<String> messageId, Optional<OrganisationId> broker, LocalDate sentOn) {}

    /** It counts as having come in the course of the day on which it was sent. */
    public Receipt receipt() {
        return new Receipt(came.sentOn(), true);
    }

    /**
     * The person as the paper names them, with protected identity.
     *
     * @throws AboutAnother if the paper is about somebody else than the form was
     */
    public NewPerson demandSame(NewPerson written) {
        if (!written.identityNumber().equals(about.identityNumber())) {
            throw new AboutAnother();
        }
        return new NewPerson(written.identityNumber(), written.givenName(), written.familyName(), true);
    }
}
