package se.hemvist.lease.rent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.sublease.SubleaseId;

/** What somebody who assesses it found of how a tenant pays; never changed, the latest goes before those before it. */
@Entity
@Table(name = "payment_finding")
class PaymentFinding {

    @Id
    @Column(name = "finding_id")
    private UUID id;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private SubleaseId sublease;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "through_day")
    private LocalDate through;

    private boolean independently;

    @Column(name = "by_account")
    private boolean byAccount;

    @Embedded
    private Found found;

    protected PaymentFinding() {}

    private PaymentFinding(SubleaseId sublease, NewFinding finding, boolean byAccount, Found found) {
        this.id = UUID.randomUUID();
        this.sublease = sublease;
        this.from = finding.from();
        this.through = finding.through();
        this.independently = finding.independently();
        this.byAccount = byAccount;
        this.found = found;
    }

    /**
     * Found today.
     *
     * @param record what the account says
     * @throws CaseRefusal.DayTooLate  if it is about days to come
     * @throws CaseRefusal.DayTooEarly if it ends before it begins
     * @throws CaseRefusal.MissingPart without a reason
     */
    static PaymentFinding of(SubleaseId sublease, NewFinding finding, RentRecord record, Found found) {
        Input.notAfter(found.on(), finding.through(), "through");
        Input.notBefore(finding.from(), finding.through(), "through");
        return new PaymentFinding(
                sublease,
                finding,
                record.independentlyPaid(finding.from(), finding.through().plusDays(1)),
                new Found(found.on(), found.by(), Input.text(found.reason(), "reason")));
    }

    FindingView view() {
        return new FindingView(from, through, independently, byAccount, found);
    }
}
