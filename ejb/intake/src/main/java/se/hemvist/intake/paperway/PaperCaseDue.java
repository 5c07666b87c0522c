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
 * L-18-CASE, which no register of deadlines has: once a referral or an application has been sent on paper its case is
 * registered, so that the person has guards and clocks as anybody else. As L-18 it is the unit head's, and tells neither
 * number nor case.
 */
@ApplicationScoped
class PaperCaseDue implements DeadlineKind {

    @Inject
    KeptTasks tasks;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "L-18-CASE";
    }

    @Override
    public String title() {
        return "Se till att en utpekad person registrerar ärendet från blanketten";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return tasks.sentWithoutCase().stream().map(PaperCaseDue::of);
    }

    /** Forms that were sent before there was this deadline get it now. */
    @Override
    public List<UUID> toOpen(LocalDate day) {
        return tasks.sentWithoutCase().stream().map(task -> task.id().value()).toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        tasks.lock(new PaperTaskId(subject))
                .filter(PaperTask::awaitsCase)
                .ifPresent(task -> deadlines.derive(this, of(task)));
    }

    /** Of a form that has been sent. */
    static Derived of(PaperTask task) {
        return PaperTaskPolicy.due(task, "paperSentOn", task.sentOn().orElseThrow());
    }
}
