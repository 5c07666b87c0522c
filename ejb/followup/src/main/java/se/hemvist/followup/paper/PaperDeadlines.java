package se.hemvist.followup.paper;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseMoved;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.AssignmentRefusal.SupportedBeforeMoveIn;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** The deadlines of one kind of paper: one for each month, due early in the next. */
abstract class PaperDeadlines implements DeadlineKind {

    @Inject
    AssignmentProgress assignments;

    @Inject
    SentPapers papers;

    @Inject
    Deadlines deadlines;

    @Inject
    PaperMonths months;

    abstract PaperKind kind();

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Map<UUID, Set<YearMonth>> settled = papers.settled(kind());
        return assignments
                .everIn(kind().phases())
                .flatMap(file -> owed(file, settled.getOrDefault(file.subject(), Set.of()), through).stream());
    }

    @Override
    public List<UUID> toOpen(LocalDate day) {
        Set<UUID> opened = deadlines.subjects(this, YearMonth.from(day).toString());
        return assignments.idsEverIn(kind().phases()).stream()
                .filter(subject -> !opened.contains(subject))
                .toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        assignments.withLocked(new AssignmentId(subject), file -> derive(file, day));
    }

    /** The month's paper was sent on that day. */
    void sent(AssignmentFile file, YearMonth month, LocalDate on) {
        deadlines.met(this, file.subject(), month.toString(), on);
    }

    /** The month's paper need not be sent, since that day. */
    void excused(AssignmentFile file, YearMonth month, LocalDate on) {
        deadlines.cancel(this, file.subject(), month.toString(), on);
    }

    /** Opens and cancels what a change of phase on the given day means, for the months begun by today. */
    void rederive(AssignmentFile file, LocalDate changed, LocalDate today) {
        PaperMonths.notAsked(asked(file, today), changed, today)
                .forEach(month -> deadlines.cancel(this, file.subject(), month.toString(), today));
        derive(file, today);
    }

    /**
     * The paper was sent for no month that was before the phase after all.
     *
     * @throws SupportedBeforeMoveIn if it was
     */
    void demandNoneBefore(AssignmentFile file, PhaseMoved moved) {
        papers.sent(kind(), file.assignment()).stream()
                .map(YearMonth::atEndOfMonth)
                .filter(moved::leavesOut)
                .findFirst()
                .ifPresent(last -> {
                    throw new SupportedBeforeMoveIn(last);
                });
    }

    /** The months of an assignment that the caller has locked: a paper sent at the same time waits or is seen. */
    private void derive(AssignmentFile file, LocalDate through) {
        deadlines.deriveAll(
                this, file.subject(), owed(file, papers.settled(kind(), file.assignment()), through).stream());
    }

    private List<Derived> owed(AssignmentFile file, Set<YearMonth> settled, LocalDate through) {
        return months.atOneTime(() -> asked(file, through).stream()
                .filter(month -> !settled.contains(month))
                .map(month -> deadline(file, month))
                .toList());
    }

    /** No paper tells of the month of a death, or of one after it. */
    private List<YearMonth> asked(AssignmentFile file, LocalDate through) {
        return months.asked(file.municipality(), file.daysIn(kind().phases()), through).stream()
                .filter(month -> file.livesAfter(month.atEndOfMonth()))
                .toList();
    }

    private Derived deadline(AssignmentFile file, YearMonth month) {
        AssignedCase about = file.about();
        Version<PaperPolicy> policy = months.policy(about.municipality(), month);
        return new Derived(
                new Subject(
                        file.subject(), month.toString(), about.caseId().value(), about.number(), about.municipality()),
                new Responsible(about.provider().value(), new Role("support-worker")),
                policy.rule().watch(month),
                new Why("PaperPolicy", policy.from(), Map.of("month", month.toString())));
    }
}
