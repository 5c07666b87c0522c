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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.paper.MonthPaper.Outcome;
import se.hemvist.followup.paper.PaperEvent.Sending;
import se.hemvist.followup.paper.PaperEvent.Sent;
import se.hemvist.followup.paper.PaperRefusal.ChecklistEmpty;
import se.hemvist.followup.paper.PaperRefusal.NoSupportThatMonth;
import se.hemvist.followup.paper.PaperRefusal.NotLacking;
import se.hemvist.followup.paper.PaperRefusal.NothingAdded;
import se.hemvist.followup.paper.PaperRefusal.NothingToComplete;
import se.hemvist.followup.template.Flaw;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.template.Template;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * The checklist of the care of the flat for one month, as tenant and staff filled it in and the letting office got it.
 * What it lacks is kept with it.
 */
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

    /** Those that came before there were templates name none. */
    @Column(name = "template_version")
    private @Nullable String templateVersion;

    @Column(name = "signed_by_tenant")
    private boolean signedByTenant;

    @ElementCollection
    @CollectionTable(name = "checklist_item", joinColumns = @JoinColumn(name = "checklist_id"))
    @OrderColumn(name = "place")
    private List<ChecklistItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "checklist_flaw", joinColumns = @JoinColumn(name = "checklist_id"))
    @OrderColumn(name = "place")
    private List<Flaw> flaws = new ArrayList<>();

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    protected CareChecklist() {}

    private CareChecklist(AssignmentId assignment, Month month, ChecklistRecord made, Template template) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.month = month;
        this.madeOn = made.madeOn();
        this.sentOn = made.sentOn();
        this.templateVersion = template.version();
        this.signedByTenant = made.signedByTenant();
        this.items.addAll(made.items());
        this.flaws.addAll(template.flaws(made.answers()));
    }

    /**
     * Takes it as far as it goes.
     *
     * @throws CaseRefusal.DayTooLate  if the day of sending is still to come, or it was made later than that
     * @throws CaseRefusal.DayTooEarly if it was made before the month began
     * @throws NoSupportThatMonth      if no phase that asks for it ran in the month
     * @throws ChecklistEmpty          if there is no point in it
     */
    static CareChecklist sent(
            AssignmentFile assignment, YearMonth month, ChecklistRecord made, Template template, LocalDate today) {
        Month about = Month.supported(assignment, PaperKind.CARE_CHECKLIST, month);
        Input.notAfter(today, made.sentOn(), "sentOn");
        Input.notAfter(made.sentOn(), made.madeOn(), "madeOn");
        Input.notBefore(about.firstDay(), made.madeOn(), "madeOn");
        if (made.items().isEmpty()) {
            throw new ChecklistEmpty(month);
        }
        return new CareChecklist(assignment.assignment(), about, made, template);
    }

    /**
     * Adds points that it lacked.
     *
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it is before the sending or the last completion
     * @throws NothingToComplete       if it lacks nothing
     * @throws NothingAdded            if it is given nothing
     * @throws NotLacking              if a point is given that it does not lack
     */
    void complete(ChecklistCompletion more, Template template, LocalDate today) {
        Input.notAfter(today, more.on(), "on");
        Input.notBefore(lastSentOn(), more.on(), "on");
        Lacking.of(month.asYearMonth(), flaws).demandOnly(more.added());
        items.addAll(more.items());
        flaws.clear();
        flaws.addAll(template.flaws(asSent().answers()));
        completedOn = more.on();
    }

    private LocalDate lastSentOn() {
        return completedOn == null ? sentOn : completedOn;
    }

    /**
     * How it stands, in a month whose papers are due on that day. It is late if it was made after its month or sent after
     * that day.
     */
    PaperStanding standing(LocalDate dueOn) {
        boolean late = madeOn.isAfter(month.asYearMonth().atEndOfMonth()) || sentOn.isAfter(dueOn);
        return PaperStanding.of(late, flaws, Optional.ofNullable(completedOn), dueOn);
    }

    Outcome outcome(LocalDate dueOn) {
        return Outcome.sent(sentOn, standing(dueOn));
    }

    UUID assignment() {
        return assignment.value();
    }

    Sent event(AssignedCase about, LocalDate dueOn) {
        PaperStanding standing = standing(dueOn);
        Sending sending = new Sending(sentOn, standing.late(), standing.validity());
        return new Sent(assignment, about, PaperKind.CARE_CHECKLIST, month.asYearMonth(), sending);
    }

    ChecklistRecord asSent() {
        return new ChecklistRecord(madeOn, sentOn, Optional.ofNullable(templateVersion), items, signedByTenant);
    }
}
