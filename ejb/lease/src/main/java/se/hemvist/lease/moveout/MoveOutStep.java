package se.hemvist.lease.moveout;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.moveout.MoveOutRefusal.TaskDone;
import se.hemvist.lease.sublease.SubleaseId;

/** A task of a plan for moving out: planned, perhaps anew, and done; dropped with the notice that it was planned for. */
@Entity
@Table(name = "move_out_step")
class MoveOutStep {

    @Id
    @Column(name = "step_id")
    private UUID id;

    @Version
    private long version;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private SubleaseId sublease;

    @Enumerated(EnumType.STRING)
    private MoveOutTask task;

    @Enumerated(EnumType.STRING)
    private MoveOutParty who;

    @Column(name = "by_day")
    private LocalDate by;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "dropped_on")
    private @Nullable LocalDate droppedOn;

    protected MoveOutStep() {}

    private MoveOutStep(SubleaseId sublease, MoveOutTask task) {
        this.id = UUID.randomUUID();
        this.sublease = sublease;
        this.task = task;
    }

    static MoveOutStep of(SubleaseId sublease, MoveOutTask task) {
        return new MoveOutStep(sublease, task);
    }

    /**
     * Somebody is to do it by the day; told again, the latest counts.
     *
     * @throws TaskDone if it is done
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if the day has passed
     */
    void plan(MoveOutParty party, LocalDate day, LocalDate today) {
        demandNotDone();
        by = Input.notBefore(today, day, "by");
        who = party;
        plannedOn = today;
    }

    /**
     * It was done.
     *
     * @throws TaskDone if it was before
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or before the notice
     */
    void done(LocalDate on, LocalDate notice, LocalDate today) {
        demandNotDone();
        doneOn = Input.notAfter(today, Input.notBefore(notice, on, "on"), "on");
    }

    /** There is no moving out after all. */
    void drop(LocalDate on) {
        droppedOn = on;
    }

    private void demandNotDone() {
        if (doneOn != null) {
            throw new TaskDone(task, doneOn);
        }
    }

    PlannedTask view() {
        return new PlannedTask(task, who, by, Optional.ofNullable(doneOn));
    }
}
