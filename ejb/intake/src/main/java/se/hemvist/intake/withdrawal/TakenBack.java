package se.hemvist.intake.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;

/** That a case was taken back; written once. */
@Entity
@Table(name = "withdrawal")
class TakenBack {

    @EmbeddedId
    private CaseId caseId;

    @Column(name = "wished_by")
    @Enumerated(EnumType.STRING)
    private WishedBy by;

    @Column(name = "withdrawn_on")
    private LocalDate on;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected TakenBack() {}

    TakenBack(CaseId caseId, Withdrawal withdrawal, String recordedBy) {
        this.caseId = caseId;
        this.by = withdrawal.by();
        this.on = withdrawal.on();
        this.reason = withdrawal.reason();
        this.recordedBy = recordedBy;
    }

    CaseId caseId() {
        return caseId;
    }

    WithdrawalView view(boolean withReason) {
        return new WithdrawalView(by, on, recordedBy, Optional.of(reason).filter(text -> withReason));
    }
}
