package se.hemvist.followup.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** Another measure that the staff have linked in, as a fact. */
@Entity
@Table(name = "linked_service")
class LinkedMeasure {

    @Id
    @Column(name = "linked_service_id")
    private UUID id;

    @Version
    private long version;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private AssignmentId assignment;

    @Column(name = "linked_on")
    private LocalDate linkedOn;

    private String service;

    @Enumerated(EnumType.STRING)
    private NewLink.Because because;

    protected LinkedMeasure() {}

    private LinkedMeasure(AssignmentId assignment, NewLink link) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.linkedOn = link.on();
        this.service = Input.text(link.service(), "service");
        this.because = link.because();
    }

    /**
     * The staff linked it in.
     *
     * @throws CoordinationRefusal.NoSupportNow unless a phase of the support runs
     * @throws CaseRefusal if the day is still to come or before the assignment was sent, or it has no name
     */
    static LinkedMeasure linked(AssignmentFile assignment, NewLink link, LocalDate today) {
        Sip.demandSupport(assignment, link.on(), today);
        return new LinkedMeasure(assignment.assignment(), link);
    }

    NewLink view() {
        return new NewLink(linkedOn, service, because);
    }
}
