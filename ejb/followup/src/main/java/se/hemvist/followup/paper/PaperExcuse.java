package se.hemvist.followup.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.paper.MonthPaper.Outcome;
import se.hemvist.followup.paper.PaperRefusal.NoSupportThatMonth;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** That whoever gets a month's paper does without it. */
@Entity
@Table(name = "paper_excuse")
class PaperExcuse {

    @Id
    @Column(name = "excuse_id")
    private UUID id;

    @Embedded
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Embedded
    private Month month;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private PaperExcuses.Reason because;

    @Column(name = "excused_on")
    private LocalDate excusedOn;

    @Column(name = "excused_by")
    private String excusedBy;

    protected PaperExcuse() {}

    private PaperExcuse(AssignmentId assignment, PaperKind kind, Month month) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.kind = kind;
        this.month = month;
    }

    /**
     * @throws CaseRefusal.DayTooEarly if the month has not begun
     * @throws NoSupportThatMonth      if no phase that asks for the paper ran in the month
     */
    static PaperExcuse granted(AssignmentFile file, PaperKind kind, Excused excused) {
        Month about = Month.supported(file, kind, excused.month());
        Input.notBefore(about.firstDay(), excused.on(), "month");
        PaperExcuse excuse = new PaperExcuse(file.assignment(), kind, about);
        excuse.because = excused.because();
        excuse.excusedOn = excused.on();
        excuse.excusedBy = excused.by();
        return excuse;
    }

    PaperEvent.Excused event(AssignedCase about) {
        return new PaperEvent.Excused(assignment, about, kind, month.asYearMonth(), excusedOn);
    }

    Outcome outcome() {
        return Outcome.excused(excusedOn, because);
    }

    boolean isOf(PaperKind wanted) {
        return kind == wanted;
    }

    UUID assignment() {
        return assignment.value();
    }

    String excusedBy() {
        return excusedBy;
    }

    LocalDate excusedOn() {
        return excusedOn;
    }

    PaperExcuses.Reason because() {
        return because;
    }

    /** Which month is excused, why, when and by whom. */
    record Excused(YearMonth month, PaperExcuses.Reason because, LocalDate on, String by) {}
}
