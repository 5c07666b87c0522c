package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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

/**
 * T-21: a home visit each week while a sublease is lived in; one deadline for each week, due on its Sunday. In the night after
 * that the house notes that the week was missed.
 */
@ApplicationScoped
class HomeVisits implements DeadlineKind {

    @Inject
    AssignmentProgress assignments;

    @Inject
    RecordedVisits visits;

    @Inject
    VisitWeeks weeks;

    @Inject
    KeptWeeks kept;

    @Inject
    MissedWeeks missed;

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
        Map<UUID, Set<VisitWeek>> gone = kept.missed();
        return assignments
                .everIn(VisitWeeks.phases())
                .flatMap(file -> owed(file, through, week -> has(met, file, week) || has(gone, file, week)).stream());
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
        assignments.withLocked(new AssignmentId(subject), file -> {
            missed.keepUnseen(file, unseen(file, day), day);
            derive(file, day);
        });
    }

    /** Those that no night came to see before they had been over for a week: of them nobody is told any more. */
    private List<VisitWeek> unseen(AssignmentFile file, LocalDate day) {
        Set<String> opened = deadlines.occasions(this, file.subject());
        Set<VisitWeek> settled = settled(file, record -> true);
        return weeks.atOneTime(() -> weeks.asked(file, day).stream()
                .filter(week -> week.sunday().plusWeeks(1).isBefore(day))
                .filter(week -> !settled.contains(week) && !opened.contains(week.toString()))
                .toList());
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        assignments.lock(new AssignmentId(subject));
    }

    /** The Sunday has passed, and nobody was met at home. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        VisitWeek week = VisitWeek.parse(occasion);
        missed.miss(assignments.look(new AssignmentId(subject)), week, day);
        deadlines.missed(this, subject, occasion, week.sunday());
    }

    /** A visit was recorded; if the participant was met in the flat, its week has its visit, in time if late in the house. */
    void recorded(AssignmentFile file, Visit visit, LocalDate today) {
        if (!visit.counts()) {
            return;
        }
        if (missed.putRight(file, visit.week(), today)) {
            deadlines.derive(this, deadline(file, visit.week()));
        }
        deadlines.met(this, file.subject(), visit.week().toString(), visit.on());
    }

    /** Opens and cancels what a change of phase on the given day means, for the weeks begun by today. */
    void rederive(AssignmentFile file, LocalDate changed, LocalDate today) {
        weeks.notAsked(file, changed, today).forEach(week -> {
            deadlines.cancel(this, file.subject(), week.toString(), today);
            missed.takeBack(file, week);
        });
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
        Set<VisitWeek> settled = settled(file, VisitWeekRecord::isMissed);
        deadlines.deriveAll(this, file.subject(), owed(file, through, settled::contains).stream());
    }

    /** The weeks that have their visit, and those that are kept so. */
    private Set<VisitWeek> settled(AssignmentFile file, Predicate<VisitWeekRecord> so) {
        Set<VisitWeek> settled = visits.metWeeks(file.assignment());
        kept.of(file.assignment()).stream()
                .filter(so)
                .map(VisitWeekRecord::week)
                .forEach(settled::add);
        return settled;
    }

    private List<Derived> owed(AssignmentFile file, LocalDate through, Predicate<VisitWeek> settled) {
        return weeks.atOneTime(() -> weeks.asked(file, through).stream()
                .filter(settled.negate())
                .map(week -> deadline(file, week))
                .toList());
    }

    private static boolean has(Map<UUID, Set<VisitWeek>> weeks, AssignmentFile file, VisitWeek week) {
        return weeks.getOrDefault(file.subject(), Set.of()).contains(week);
    }

    private Derived deadline(AssignmentFile file, VisitWeek week) {
        AssignedCase about = file.about();
        Version<HomeVisitPolicy> policy = weeks.policy(about.municipality(), week);
        return new Derived(
                new Subject(
                        file.subject(), week.toString(), about.caseId().value(), about.number(), about.municipality()),
                new Responsible(about.provider().value(), new Role("support-worker")),
                policy.rule().watch(week),
                new Why("HomeVisitPolicy", policy.from(), Map.of("week", week.toString())));
    }
}
