package se.hemvist.followup.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.visit.VisitEvent.Recorded;
import se.hemvist.followup.visit.VisitEvent.Voided;
import se.hemvist.followup.visit.VisitRefusal.NoSupportThatDay;
import se.hemvist.followup.visit.VisitRefusal.VisitStruck;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** A visit, or an attempt at one, as a fact. It is never changed; what was recorded by mistake is struck. */
@Entity
@Table(name = "visit")
class Visit {

    @EmbeddedId
    private VisitId id;

    @Version
    private long version;

    @Embedded
    private AssignmentId assignment;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    private VisitOutcome outcome;

    private String staff;

    @Embedded
    private @Nullable Struck struck;

    protected Visit() {}

    private Visit(AssignmentId assignment, VisitRecord happened) {
        this.id = VisitId.next();
        this.assignment = assignment;
        this.visitedOn = happened.on();
        this.outcome = happened.outcome();
        this.staff = Input.text(happened.staff(), "staff");
    }

    /**
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.MissingPart if nobody is named who went
     * @throws NoSupportThatDay        if no phase ran on the day
     */
    static Visit recorded(AssignmentFile assignment, VisitRecord happened, LocalDate today) {
        Input.notAfter(today, happened.on(), "on");
        if (assignment.daysIn(EnumSet.allOf(AssignmentState.class)).stream()
                .noneMatch(days -> days.contains(happened.on()))) {
            throw new NoSupportThatDay(happened.on());
        }
        return new Visit(assignment.assignment(), happened);
    }

    /** Whether it makes the visit of its week. */
    boolean counts() {
        return struck == null && outcome == VisitOutcome.MET_IN_FLAT;
    }

    /**
     * It was not made, or otherwise than was recorded.
     *
     * @throws VisitStruck if that was found before
     */
    Voided strike(AssignedCase about, Struck mistake) {
        if (struck != null) {
            throw new VisitStruck(struck.on());
        }
        struck = mistake;
        return new Voided(id, assignment, about, visitedOn, mistake);
    }

    Recorded event(AssignedCase about) {
        return new Recorded(id, assignment, about, outcome, visitedOn);
    }

    AssignmentId assignment() {
        return assignment;
    }

    LocalDate on() {
        return visitedOn;
    }

    VisitWeek week() {
        return VisitWeek.of(visitedOn);
    }

    VisitId id() {
        return id;
    }

    VisitView view() {
        return new VisitView(id, made(), Optional.ofNullable(struck));
    }

    VisitRecord made() {
        return new VisitRecord(visitedOn, outcome, staff);
    }
}
