package se.hemvist.intake.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;

/** A disclosure as it was logged; written once. */
@Entity
@Table(name = "disclosure")
class LoggedDisclosure {

    @Id
    @Column(name = "disclosure_id")
    private UUID id;

    /** Given by the database: the order of logging. */
    @Column(insertable = false, updatable = false)
    private long number;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Disclosed what;

    @Embedded
    private Receiver receiver;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Ground ground;

    @Column(name = "disclosed_on", updatable = false)
    private LocalDate on;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "logged_by", updatable = false)
    private String by;

    @Column(name = "logged_at", updatable = false)
    private Instant loggedAt;

    protected LoggedDisclosure() {}

    LoggedDisclosure(CaseId caseId, DisclosureLine line) {
        Disclosure disclosure = line.disclosure();
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.what = disclosure.what();
        this.receiver = disclosure.to();
        this.ground = disclosure.ground();
        this.on = disclosure.on();
        this.note = disclosure.note().orElse(null);
        this.by = line.by();
        this.loggedAt = line.at();
    }

    DisclosureLine line() {
        return new DisclosureLine(new Disclosure(what, receiver, ground, on, Optional.ofNullable(note)), by, loggedAt);
    }
}
