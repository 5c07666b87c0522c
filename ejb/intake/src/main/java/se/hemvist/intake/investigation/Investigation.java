package se.hemvist.intake.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.Input;

/** An investigation that has been concluded; written once, a later one takes its place. */
@Entity
@Table(name = "investigation")
class Investigation {

    @Id
    @Column(name = "investigation_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "turn")
    private int turn;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    private String need;

    @Column(name = "own_view")
    private String ownView;

    @Column(name = "written_by")
    private String writtenBy;

    protected Investigation() {}

    private Investigation(CaseFile file, NewInvestigation concluded, Writing writing) {
        this.id = UUID.randomUUID();
        this.caseId = file.id().value();
        this.turn = writing.turn();
        this.concludedOn = concluded.concludedOn();
        this.need = Input.text(concluded.need(), "need");
        this.ownView = Input.text(concluded.ownView(), "ownView");
        this.writtenBy = writing.by();
    }

    /** @throws se.hemvist.intake.application.CaseRefusal if a part is blank, or it ends before the application or later than today */
    static Investigation concluded(CaseFile file, NewInvestigation concluded, Writing writing) {
        Input.notAfter(writing.on(), concluded.concludedOn(), "concludedOn");
        Input.notBefore(file.handling().application().receivedOn(), concluded.concludedOn(), "concludedOn");
        return new Investigation(file, concluded, writing);
    }

    InvestigationView view(LocalDate receivedOn) {
        return new InvestigationView(receivedOn, new NewInvestigation(concludedOn, need, ownView), writtenBy);
    }
}
