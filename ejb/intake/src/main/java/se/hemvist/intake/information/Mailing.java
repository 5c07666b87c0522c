package se.hemvist.intake.information;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.information.MailingView.Sent;
import se.hemvist.kernel.number.Municipality;

/** A letter of the agency to many; written once. */
@Entity
@Table(name = "information_mailing")
class Mailing {

    @Id
    @Column(name = "mailing_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_by")
    private String sentBy;

    private String subject;

    private String body;

    @ElementCollection
    @CollectionTable(name = "information_mailing_recipient", joinColumns = @JoinColumn(name = "mailing_id"))
    @Column(name = "recipient_id")
    private Set<UUID> recipients = new HashSet<>();

    protected Mailing() {}

    private Mailing(Municipality municipality, NewMailing written, Sent sent) {
        this.id = UUID.randomUUID();
        this.municipality = municipality;
        this.subject = Input.text(written.subject(), "subject");
        this.body = Input.text(written.body(), "body");
        this.sentOn = sent.on();
        this.sentBy = sent.by();
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if subject or body is blank */
    static Mailing written(Municipality municipality, NewMailing written, Sent sent) {
        return new Mailing(municipality, written, sent);
    }

    void sentTo(Collection<UUID> all) {
        recipients.addAll(all);
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    MailingView view() {
        return new MailingView(
                id, municipality, new Sent(sentBy, sentOn), new MailingView.Words(subject, body), recipients.size());
    }
}
