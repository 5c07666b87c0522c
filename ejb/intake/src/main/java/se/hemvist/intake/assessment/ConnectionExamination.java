package se.hemvist.intake.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;

/** An individual examination of a person's connection to the city; written once. A later one takes its place. */
@Entity
@Table(name = "connection_examination")
class ConnectionExamination {

    @Id
    @Column(name = "examination_id")
    private UUID id;

    @Embedded
    private CaseId caseId;

    private int place;

    @Column(name = "decided_on")
    private LocalDate on;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "very_strong")
    private boolean veryStrong;

    @Column(name = "stronger_than_placement")
    private boolean strongerThanPlacement;

    private boolean granted;

    private String reasons;

    protected ConnectionExamination() {}

    /**
     * What has been found to be in order.
     *
     * @param place its number among those of the case
     * @param by    who decided
     */
    ConnectionExamination(CaseId caseId, int place, ConnectionDecision decided, String by) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.place = place;
        this.on = decided.on();
        this.by = by;
        this.veryStrong = decided.veryStrong();
        this.strongerThanPlacement = decided.strongerThanPlacement();
        this.granted = decided.granted();
        this.reasons = decided.reasons().strip();
    }

    CaseId caseId() {
        return caseId;
    }

    int place() {
        return place;
    }

    String by() {
        return by;
    }

    ConnectionDecision decided() {
        return new ConnectionDecision(on, veryStrong, strongerThanPlacement, granted, reasons);
    }
}
