package se.hemvist.followup.paper;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.paper.PaperEvent.Sending;
import se.hemvist.followup.paper.PaperEvent.Sent;
import se.hemvist.followup.paper.PaperRefusal.ChecklistEmpty;
import se.hemvist.followup.paper.PaperRefusal.NoSupportThatMonth;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** The checklist of the care of the flat for one month, as tenant and staff filled it in and the letting office got it. */
@Entity
@Table(name = "care_checklist")
class CareChecklist {

    @Id
    @Column(name = "checklist_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private AssignmentId assignment;

    @Embedded
    private Month month;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "signed_by_tenant")
    private boolean signedByTenant;

    @ElementCollection
    @CollectionTable(name = "checklist_item", joinColumns = @JoinColumn(name = "checklist_id"))
    @OrderColumn(name = "place")
    private List<ChecklistItem> items = new ArrayList<>();

    protected CareChecklist() {}

    private CareChecklist(AssignmentId assignment, Month month, ChecklistRecord made) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.month = month;
        this.madeOn = made.madeOn();
        this.sentOn = made.sentOn();
        this.signedByTenant = made.signedByTenant();
        this.items.addAll(made.items());
    }

    /**
     * @throws CaseRefusal.DayTooLate  if the day of sending is still to come, or it was made later than that
     * @throws CaseRefusal.DayTooEarly if it was made before the month began
     * @throws NoSupportThatMonth      if no phase that asks for it ran in the month
     * @throws ChecklistEmpty          if there is no point in it
     */
    static CareChecklist sent(AssignmentFile assignment, YearMonth month, ChecklistRecord made, LocalDate today) {
        Month about = Month.supported(assignment, PaperKind.CARE_CHECKLIST, month);
        Input.notAfter(today, made.sentOn(), "sentOn");
        Input.notAfter(made.sentOn(), made.madeOn(), "madeOn");
        Input.notBefore(about.firstDay(), made.madeOn(), "madeOn");
        if (made.items().isEmpty()) {
            throw new ChecklistEmpty(month);
        }
        return new CareChecklist(assignment.assignment(), about, made);
    }

    /** It is late if it was made after its month or sent after the day on which that was due. */
    Sent event(AssignedCase about) {
        YearMonth of = month.asYearMonth();
        boolean late = madeOn.isAfter(of.atEndOfMonth()) || sentOn.isAfter(PaperMonths.dueOn(of));
        return new Sent(assignment, about, PaperKind.CARE_CHECKLIST, of, new Sending(sentOn, late));
    }

    ChecklistRecord asSent() {
        return new ChecklistRecord(madeOn, sentOn, items, signedByTenant);
    }
}
