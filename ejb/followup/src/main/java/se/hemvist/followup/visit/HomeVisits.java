package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** T-21: a home visit each week while a sublease is lived in; one deadline for each week, due on its Sunday. */
@ApplicationScoped
class HomeVisits implements DeadlineKind {

    @Inject
    AssignmentProgress assignments;

    @Inject
    RecordedVisits visits;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-21";
    }

    @Override
    public String title() {
        return "Hembesök minst en gång i veckan";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Map<UUID, Set<VisitWeek>> met = visits.metWeeks();
        return assignments
                .everIn(VisitWeeks.phases())
                .flatMap(file -> owed(file, met.getOrDefault(file.subject(), Set.of()), through));
    }

    @Override
    public List<UUID> toOpen(LocalDate day) {
        Set<UUID> opened = deadlines.subjects(this, VisitWeek.of(day).toString());
        return assignments.idsEverIn(VisitWeeks.phases()).stream()
                .filter(subject -> !opened.contains(subject))
                .toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        assignments.withLocked(new AssignmentId(subject), file -> derive(file, day));
    }

    /** A visit was recorded; if the participant was met in the flat, its week has its visit. */
    void recorded(Visit visit) {
        if (visit.counts()) {
            deadlines.met(this, visit.assignment().value(), visit.week().toString(), visit.on());
        }
    }

    /** Opens and cancels what a change of phase on the given day means, for the weeks begun by today. */
    void rederive(AssignmentFile file, LocalDate changed, LocalDate today) {
        VisitWeeks.notAsked(asked(file, today), changed, today)
                .forEach(week -> deadlines.cancel(this, file.subject(), week.toString(), today));
        derive(file, today);
    }

    /**
     * Nobody was met at home before the phase after all.
     *
     * @throws SupportedBeforeMoveIn if somebody was
     */
    void demandNoneBefore(AssignmentFile file, PhaseMoved moved) {
        visits.met(file.assignment()).filter(moved::leavesOut).findFirst().ifPresent(met -> {
            throw new SupportedBeforeMoveIn(met);
        });
    }

    /** The weeks of an assignment that the caller has locked: a visit recorded at the same time waits or is seen. */
    private void derive(AssignmentFile file, LocalDate through) {
        deadlines.deriveAll(this, file.subject(), owed(file, visits.metWeeks(file.assignment()), through));
    }

    static Stream<Derived> owed(AssignmentFile file, Set<VisitWeek> met, LocalDate through) {
        return asked(file, through).stream().filter(week -> !met.contains(week)).map(week -> deadline(file, week));
    }

    /** Nobody is visited any more in the week of a death, or after it. */
    private static List<VisitWeek> asked(AssignmentFile file, LocalDate through) {
        return VisitWeeks.asked(file.daysIn(VisitWeeks.phases()), through).stream()
                .filter(week -> file.livesAfter(week.sunday()))
                .toList();
    }

    private static Derived deadline(AssignmentFile file, VisitWeek week) {
        AssignedCase about = file.about();
        Version<HomeVisitPolicy> policy = HomeVisitPolicy.HOUSING_FIRST.on(week.monday());
        return new Derived(
                new Subject(
                        file.subject(), week.toString(), about.caseId().value(), about.number(), about.municipality()),
                new Responsible(about.provider().value(), new Role("support-worker")),
                policy.rule().watch(week),
                new Why("HomeVisitPolicy", policy.from(), Map.of("week", week.toString())));
    }
}
