package se.hemvist.intake.paperway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;

/**
 * L-18, which no register of deadlines has: a form on the paper way is sent, for which the unit head answers, who names
 * somebody if nobody is. It tells neither the number that the sender was given nor the case.
 */
@ApplicationScoped
class PaperTaskDue implements DeadlineKind {

    @Inject
    KeptTasks tasks;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "L-18";
    }

    @Override
    public String title() {
        return "Se till att en utpekad person skickar en blankett på papper";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return tasks.open().stream().map(PaperTaskDue::of);
    }

    /** Forms that came before there was this deadline get it now. */
    @Override
    public List<UUID> toOpen(LocalDate day) {
        return tasks.open().stream().map(task -> task.id().value()).toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        tasks.lock(new PaperTaskId(subject))
                .filter(PaperTask::isOpen)
                .ifPresent(task -> deadlines.derive(this, of(task)));
    }

    static Derived of(PaperTask task) {
        return PaperTaskPolicy.due(task, "receivedOn", task.receivedOn());
    }
}
