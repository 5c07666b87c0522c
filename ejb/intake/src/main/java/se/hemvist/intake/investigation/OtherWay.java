package se.hemvist.intake.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;

/** That another way to meet the need has been looked into; written once. */
@Entity
@Table(name = "other_way")
class OtherWay {

    @Id
    @Column(name = "other_way_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "turn")
    private int turn;

    @Column(name = "investigated_on")
    private LocalDate investigatedOn;

    private String reference;

    private String findings;

    @Column(name = "written_by")
    private String writtenBy;

    protected OtherWay() {}

    /** @throws se.hemvist.intake.application.CaseRefusal if a part is blank, or the day is in the future */
    OtherWay(CaseId caseId, NewOtherWay looked, Writing writing) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.turn = writing.turn();
        this.investigatedOn = Input.notAfter(writing.on(), looked.investigatedOn(), "investigatedOn");
        this.reference = Input.text(looked.reference(), "reference");
        this.findings = Input.text(looked.findings(), "findings");
        this.writtenBy = writing.by();
    }

    LocalDate investigatedOn() {
        return investigatedOn;
    }

    NewOtherWay view() {
        return new NewOtherWay(investigatedOn, reference, findings);
    }

    String writtenBy() {
        return writtenBy;
    }
}
