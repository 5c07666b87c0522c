package se.hemvist.intake.information;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/**
 * What the agency has told.
 *
 * @param recipients how many contact persons and organisations it was sent to
 */
public record MailingView(UUID id, Municipality municipality, Sent sent, Words words, int recipients) {

    /** By which user, and on which day. */
    public record Sent(String by, LocalDate on) {}

    /** Its subject and its text. */
    public record Words(String subject, String body) {}
}
