package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.paperway.PaperTaskView.Closed;
import se.hemvist.intake.paperway.PaperTaskView.Head;
import se.hemvist.intake.paperway.PaperTaskView.Receipt;
import se.hemvist.intake.paperway.PaperTaskView.Whom;
import se.hemvist.intake.paperway.PaperWayRefusal.AlreadySent;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;

/**
 * A form of somebody whose identity is protected, which has to be sent on paper. Of the form itself nothing is kept but
 * whose it is; it is open until it has been sent.
 */
@Entity
@Table(name = "paper_task")
class PaperTask {

    @EmbeddedId
    private PaperTaskId id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    @Embedded
    private Arrival arrival;

    @Embedded
    private CaseId caseId;

    @Embedded
    private CaseNumber number;

    @Column(name = "identity_number")
    private String identityNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Embedded
    private @Nullable SentPaper paper;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    protected PaperTask() {}

    PaperTask(Municipality municipality, Arrival arrival, Receipt receipt, NewPerson person) {
        this.id = PaperTaskId.next();
        this.municipality = municipality;
        this.arrival = arrival;
        this.caseId = receipt.caseId();
        this.number = receipt.number();
        this.identityNumber = person.identityNumber().digits();
        this.givenName = person.givenName();
        this.familyName = person.familyName();
    }

    /**
     * The form has been sent on paper.
     *
     * @throws AlreadySent                               if it was before
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come or before the form came, or the courier's
     *     reference is blank
     */
    void close(SentPaper sent, String by, LocalDate today) {
        if (paper != null) {
            throw new AlreadySent(paper.on());
        }
        LocalDate on = Input.notAfter(today, Input.notBefore(arrival.receivedOn(), sent.on(), "sentOn"), "sentOn");
        paper = new SentPaper(on, Input.text(sent.courierReference(), "courierReference"));
        closedBy = by;
    }

    PaperTaskId id() {
        return id;
    }

    Municipality municipality() {
        return municipality;
    }

    OrganisationId organisation() {
        return arrival.from();
    }

    LocalDate receivedOn() {
        return arrival.receivedOn();
    }

    long version() {
        return version;
    }

    PaperTaskView view(boolean withPerson) {
        return new PaperTaskView(
                new Head(id, arrival.kind(), arrival.receivedOn()),
                new Receipt(caseId, number),
                Optional.of(new Whom(IdentityNumber.parse(identityNumber), givenName, familyName))
                        .filter(whom -> withPerson),
                Optional.ofNullable(paper).map(sent -> new Closed(sent, String.valueOf(closedBy))),
                version);
    }
}
