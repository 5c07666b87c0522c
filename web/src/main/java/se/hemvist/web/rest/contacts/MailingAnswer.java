package se.hemvist.web.rest.contacts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.information.MailingView;

/** A letter of the agency to many, as it is told. */
public record MailingAnswer(UUID id, @JsonUnwrapped Sent sent, @JsonUnwrapped Words words, int recipients) {

    /** On which day, and by which user. */
    public record Sent(LocalDate sentOn, String sentBy) {}

    /** What it says. */
    public record Words(String subject, String body) {}

    static MailingAnswer of(MailingView view) {
        return new MailingAnswer(
                view.id(),
                new Sent(view.sent().on(), view.sent().by()),
                new Words(view.words().subject(), view.words().body()),
                view.recipients());
    }
}
