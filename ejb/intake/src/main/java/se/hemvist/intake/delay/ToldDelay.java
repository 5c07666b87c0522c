package se.hemvist.intake.delay;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;

/** A notice of delay in a case; written once. */
@Entity
@Table(name = "delay_notice")
class ToldDelay {

    @Id
    @Column(name = "notice_id")
    private UUID id;

    @Embedded
    private CaseId caseId;

    @Column(name = "told_on")
    private LocalDate toldOn;

    private String reason;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    protected ToldDelay() {}

    ToldDelay(CaseId caseId, DelayNotice notice) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.toldOn = notice.told();
        this.reason = notice.reason();
        this.expectedOn = notice.expectedOn();
    }

    CaseId caseId() {
        return caseId;
    }

    DelayNotice notice() {
        return new DelayNotice(toldOn, reason, expectedOn);
    }
}
