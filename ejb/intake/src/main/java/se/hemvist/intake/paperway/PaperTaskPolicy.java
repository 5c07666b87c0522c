package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.WorkingDays;

/**
 * L-18: how long a form of somebody whose identity is protected may wait to be sent on paper, and then for its case to be
 * registered. The day on which it came, or was sent, governs and is not counted.
 *
 * @param warnedAfter after how many working days it is warned of
 * @param workingDays within how many it is sent, or its case registered
 */
record PaperTaskPolicy(int warnedAfter, int workingDays) {

    static final Effective<PaperTaskPolicy> PAPER_WAY = Effective.since(
            LocalDate.of(2002, 1, 1),
            new PaperTaskPolicy(1, 3),
            Source.law("OSL 21:3").readAs("A-64"));

    /**
     * The deadline of a task that waits since that day; the head of the unit answers for it.
     *
     * @param fact by which name the day is told
     */
    static Derived due(PaperTask task, String fact, LocalDate since) {
        Version<PaperTaskPolicy> policy = PAPER_WAY.on(since);
        return new Derived(
                Subject.ofNoCase(task.id().value(), task.municipality()),
                new Responsible(task.organisation().value(), new Role("unit-head")),
                policy.rule().watch(since),
                new Why("PaperTaskPolicy", policy.from(), Map.of(fact, since.toString())));
    }

    private Span watch(LocalDate since) {
        return Span.of(WorkingDays.after(since, warnedAfter), WorkingDays.after(since, workingDays));
    }
}
