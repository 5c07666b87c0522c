package se.hemvist.followup.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentEvent.Accepted;
import se.hemvist.followup.assignment.AssignmentEvent.Ordered;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseEntered;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseMoved;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseVoided;
import se.hemvist.followup.assignment.AssignmentEvent.SupportEnded;
import se.hemvist.followup.assignment.AssignmentEvent.SupportResumed;
import se.hemvist.followup.assignment.AssignmentRefusal.AssignmentNotThere;
import se.hemvist.followup.assignment.AssignmentRefusal.GoalsMissing;
import se.hemvist.followup.assignment.AssignmentRefusal.ItemsMissing;
import se.hemvist.followup.assignment.AssignmentRefusal.NoOwnLeaseNear;
import se.hemvist.followup.assignment.AssignmentRefusal.ReasonNeeded;
import se.hemvist.followup.assignment.AssignmentRefusal.StartsAfterMoveIn;
import se.hemvist.followup.assignment.AssignmentRefusal.SupportedBeforeMoveIn;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseId;

import static se.hemvist.followup.assignment.AssignmentState.ACCEPTED;
import static se.hemvist.followup.assignment.AssignmentState.CLOSED;
import static se.hemvist.followup.assignment.AssignmentState.ORDERED;
import static se.hemvist.followup.assignment.AssignmentState.PHASE_1;
import static se.hemvist.followup.assignment.AssignmentState.PHASE_2;
import static se.hemvist.followup.assignment.AssignmentState.PHASE_3;
import static se.hemvist.followup.assignment.AssignmentState.PHASE_4;
import static se.hemvist.followup.assignment.AssignmentState.WIND_DOWN;

/**
 * The social worker's written assignment to the provider. Ordered, taken on, and then in one phase after the other: the
 * planning of the move, the time with a sublease, the time with a lease of one's own, and open support; closed at last.
 */
@Entity
@Table(name = "assignment")
class Assignment {

    @EmbeddedId
    private AssignmentId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Embedded
    private AssignedCase about;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Embedded
    private @Nullable PhaseStart phase1;

    @Embedded
    private @Nullable TiedLease lease;

    @Column(name = "open_support_told_on")
    private @Nullable LocalDate openSupportToldOn;

    @ElementCollection
    @CollectionTable(name = "assignment_item", joinColumns = @JoinColumn(name = "assignment_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "item")
    private Set<AssignmentItem> items = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assignment_goal", joinColumns = @JoinColumn(name = "assignment_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "goal")
    private Set<Goal> goals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "phase_period", joinColumns = @JoinColumn(name = "assignment_id"))
    private List<PhasePeriod> phases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "struck_assignment_days", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "place")
    private List<StruckDays> struckDays = new ArrayList<>();

    protected Assignment() {}

    private Assignment(NewAssignment ordered, AssignedCase about) {
        this.id = AssignmentId.next();
        this.state = ORDERED;
        this.about = about;
        this.orderedOn = ordered.orderedOn();
        this.items.addAll(ordered.items());
        this.goals.addAll(ordered.goals());
    }

    /**
     * @throws ItemsMissing if not all items of the routine are in it
     * @throws GoalsMissing if not all goals of the routine are in it
     */
    static Assignment ordered(NewAssignment ordered, AssignedCase about) {
        EnumSet<AssignmentItem> items = EnumSet.allOf(AssignmentItem.class);
        items.removeAll(ordered.items());
        if (!items.isEmpty()) {
            throw new ItemsMissing(items);
        }
        EnumSet<Goal> goals = EnumSet.allOf(Goal.class);
        goals.removeAll(ordered.goals());
        if (!goals.isEmpty()) {
            throw new GoalsMissing(goals);
        }
        return new Assignment(ordered, about);
    }

    /**
     * One that the provider has had since before it came here, with all that the routine asks for. What is asked for week by
     * week and month by month begins with the day on which it came; what was done before is kept elsewhere.
     *
     * @param since the day on which the provider took it on
     */
    static Assignment takenOver(AssignedCase about, LocalDate since, TakenOver over) {
        Input.notAfter(over.on(), since, "assignmentSince");
        Assignment taken = new Assignment(
                new NewAssignment(
                        about.caseId(),
                        about.provider(),
                        EnumSet.allOf(AssignmentItem.class),
                        EnumSet.allOf(Goal.class),
                        since),
                about);
        taken.state = PHASE_2;
        taken.acceptedOn = since;
        taken.lease = new TiedLease(over.sublease(), over.parties().headTenant());
        taken.phases.add(new PhasePeriod(PHASE_2, over.on(), null));
        return taken;
    }

    PhaseEntered takenOver(LocalDate on) {
        return new PhaseEntered(id, about, state, on);
    }

    Ordered ordered() {
        return new Ordered(id, about, orderedOn);
    }

    /**
     * The provider takes it on.
     *
     * @throws AssignmentNotThere      if it was taken on before
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it had not been sent by then
     */
    Accepted accept(LocalDate on, LocalDate today) {
        Input.notAfter(today, on, "on");
        Input.notBefore(orderedOn, on, "on");
        become(ACCEPTED);
        acceptedOn = on;
        return new Accepted(id, about, on);
    }

    /**
     * Phase 1 starts.
     *
     * @throws AssignmentNotThere      if the assignment is not taken on, or a phase runs already
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the assignment had not been taken on by then
     * @throws StartsAfterMoveIn       if the move-in is planned for that day or before it
     * @throws ReasonNeeded            if the day is outside the usual time and nothing is said of why
     */
    PhaseEntered startPhase1(PhaseStart start, PhaseOnePolicy policy, LocalDate today) {
        Input.notAfter(today, start.on(), "on");
        Input.notBefore(acceptedOn == null ? orderedOn : acceptedOn, start.on(), "on");
        if (!start.on().isBefore(start.plannedMoveIn())) {
            throw new StartsAfterMoveIn(start.plannedMoveIn());
        }
        DateRange usual = policy.window(start.plannedMoveIn());
        if (!usual.contains(start.on()) && start.given().isEmpty()) {
            throw new ReasonNeeded(usual.start(), usual.end().minusDays(1));
        }
        phase1 = start;
        return enter(PHASE_1, start.on());
    }

    /**
     * The provider took it on, or phase 1 started, on another day than was recorded; or the move-in was planned for another.
     *
     * @throws AssignmentNotThere           if what is put right has not happened
     * @throws CaseRefusal.NothingCorrected if it was recorded so
     * @throws CaseRefusal                  if a day is still to come, or the days are out of order
     * @throws StartsAfterMoveIn            if the move-in is planned for the first day of phase 1 or before it
     */
    List<PhaseMoved> correctDays(AssignmentDays right, Struck mistake, LocalDate today) {
        LocalDate recorded = Optional.ofNullable(acceptedOn).orElseThrow(() -> new AssignmentNotThere(state, ACCEPTED));
        if (phase1 == null && right.asksPhase1()) {
            throw new AssignmentNotThere(state, PHASE_1);
        }
        LocalDate accepted = right.acceptedOn().orElse(recorded);
        Optional<PhaseStart> was = Optional.ofNullable(phase1);
        if (accepted.equals(recorded)
                && was.filter(start -> !right.leaves(start)).isEmpty()) {
            throw new CaseRefusal.NothingCorrected();
        }
        Optional<PhaseStart> start = was.map(before -> right.of(before, mistake.reason()));
        demandInOrder(accepted, start, today);
        struckDays.add(new StruckDays(
                recorded,
                was.map(PhaseStart::on).orElse(null),
                was.map(PhaseStart::plannedMoveIn).orElse(null),
                mistake));
        acceptedOn = accepted;
        phase1 = start.orElse(null);
        return moved(new PhaseMoved(id, about, ACCEPTED, recorded, accepted), was, start);
    }

    private void demandInOrder(LocalDate accepted, Optional<PhaseStart> start, LocalDate today) {
        Input.notAfter(today, Input.notBefore(orderedOn, accepted, "acceptedOn"), "acceptedOn");
        start.ifPresent(phase -> {
            Input.notAfter(today, Input.notBefore(accepted, phase.on(), "on"), "on");
            if (!phase.on().isBefore(phase.plannedMoveIn())) {
                throw new StartsAfterMoveIn(phase.plannedMoveIn());
            }
        });
    }

    private List<PhaseMoved> moved(PhaseMoved accepted, Optional<PhaseStart> was, Optional<PhaseStart> start) {
        List<PhaseMoved> moved = new ArrayList<>();
        if (!accepted.was().equals(accepted.on())) {
            moved.add(accepted);
        }
        was.map(PhaseStart::on)
                .flatMap(before -> start.map(PhaseStart::on)
                        .filter(on -> !on.equals(before))
                        .flatMap(on -> begin(PHASE_1, before, on)))
                .ifPresent(moved::add);
        return moved;
    }

    /**
     * The participant has moved in: from that day on it is phase 2.
     *
     * @throws AssignmentNotThere      if phase 1 does not run
     * @throws CaseRefusal.DayTooEarly if phase 1 had not started before that day
     */
    PhaseEntered moveIn(LocalDate on) {
        return enter(PHASE_2, on);
    }

    /**
     * The participant moved in on another day than was recorded. Nothing of a support that came here later.
     *
     * @throws CaseRefusal.DayTooEarly if phase 1 had not started before that day
     * @throws SupportedBeforeMoveIn   if open support was told of before
     */
    Optional<PhaseMoved> movedIn(LocalDate was, LocalDate on) {
        Optional<PhaseMoved> moved = begin(PHASE_2, was, on);
        Optional.ofNullable(openSupportToldOn)
                .filter(told -> moved.isPresent() && told.isBefore(on))
                .ifPresent(told -> {
                    throw new SupportedBeforeMoveIn(told);
                });
        return moved;
    }

    /**
     * That the participant moved in on the day was recorded by mistake: the phase before goes on.
     *
     * @throws SupportedBeforeMoveIn if open support was told of since
     */
    Optional<PhaseVoided> neverMovedIn(LocalDate was) {
        if (state != PHASE_2 || !phases.removeIf(period -> period.begins(PHASE_2, was))) {
            return Optional.empty();
        }
        Optional.ofNullable(openSupportToldOn).ifPresent(told -> {
            throw new SupportedBeforeMoveIn(told);
        });
        phases.replaceAll(period -> period.goingOnFrom(was));
        state = PHASE_1;
        return Optional.of(new PhaseVoided(id, about, PHASE_2, was));
    }

    /**
     * Notice was given on another day than was recorded.
     *
     * @throws CaseRefusal.DayTooEarly if the phase before had not begun by the day before
     */
    Optional<PhaseMoved> noticeGiven(LocalDate was, LocalDate on) {
        return begin(WIND_DOWN, was, on);
    }

    private Optional<PhaseMoved> begin(AssignmentState phase, LocalDate was, LocalDate on) {
        if (phases.stream().noneMatch(period -> period.begins(phase, was))) {
            return Optional.empty();
        }
        phases.replaceAll(period -> period.begins(phase, was) ? period.begunOn(on) : period.endedRather(was, on));
        return Optional.of(new PhaseMoved(id, about, phase, was, on));
    }

    /** Notice was given on the sublease: the support goes on until the keys are back. */
    PhaseEntered windDown(LocalDate on) {
        return enter(WIND_DOWN, on);
    }

    /** Notice had been given when the lease came here: a phase that would begin on the same day runs not at all. */
    PhaseEntered takenOverUnderNotice(LocalDate on) {
        phases.removeIf(period -> period.runs() && period.begins(PHASE_2, on));
        return enter(WIND_DOWN, on);
    }

    /** The notice came to nothing: the sublease and its phase go on. */
    PhaseEntered resume(LocalDate on) {
        return enter(PHASE_2, on);
    }

    /**
     * The keys are back: the support is over, or the participant waits for another home and no phase runs.
     *
     * @throws AssignmentNotThere unless the support winds down
     */
    SupportEnded keysBack(boolean waitsForHome, LocalDate on) {
        become(waitsForHome ? ACCEPTED : CLOSED);
        endPhase(on);
        return new SupportEnded(id, about, state, on);
    }

    /**
     * The keys came back on another day than was recorded; empty where no phase ended with them.
     *
     * @throws CaseRefusal if the phase had not begun by the day before, or another one has begun by then
     */
    Optional<PhaseMoved> keysBackOn(LocalDate was, LocalDate on) {
        if (phases.stream().noneMatch(period -> period.endsLiving(was))) {
            return Optional.empty();
        }
        phases.stream()
                .map(PhasePeriod::start)
                .filter(start -> !start.isBefore(was))
                .min(Comparator.naturalOrder())
                .ifPresent(next -> Input.notAfter(next, on, "on"));
        phases.removeIf(period -> period.begins(WIND_DOWN, on) && period.endsLiving(was));
        phases.replaceAll(period -> period.endedRather(was, on));
        return Optional.of(new PhaseMoved(id, about, state == CLOSED ? CLOSED : ACCEPTED, was, on));
    }

    /**
     * The case is over, or the participant has died, and no sublease goes with the support. A phase that began on the same
     * day was none.
     *
     * @throws AssignmentNotThere if a sublease goes with it, or it is over
     */
    SupportEnded endsWithCase(LocalDate on) {
        phases.removeIf(period -> period.runs() && !period.start().isBefore(on));
        return end(on);
    }

    /**
     * The participant lives: the phase that ended on the day on which a death was recorded runs on. Empty where none did, as of a
     * support that had not begun.
     */
    Optional<SupportResumed> resumesFrom(LocalDate diedKnownOn) {
        return phases.stream()
                .filter(period -> state == CLOSED && period.endsWithLife(diedKnownOn))
                .findFirst()
                .map(period -> {
                    phases.remove(period);
                    phases.add(new PhasePeriod(period.phase(), period.start(), null));
                    state = period.phase();
                    return new SupportResumed(id, about, state, diedKnownOn);
                });
    }

    /** The lease is the tenant's own: from that day on it is phase 3, since home and support are separate. */
    PhaseEntered ownLease(LocalDate on) {
        return enter(PHASE_3, on);
    }

    /**
     * The aid has ended: from that day on the support is open.
     *
     * @throws AssignmentNotThere      unless the lease is the participant's own
     * @throws CaseRefusal.DayTooEarly unless that is after its first day
     */
    PhaseEntered endAid(LocalDate on) {
        return enter(PHASE_4, on);
    }

    /**
     * The support is over, and no sublease goes with it.
     *
     * @throws AssignmentNotThere      if a sublease goes with it, or it is over already
     * @throws CaseRefusal.DayTooEarly unless the phase began before the day
     */
    SupportEnded end(LocalDate on) {
        become(CLOSED);
        endPhase(on);
        return new SupportEnded(id, about, state, on);
    }

    /**
     * The support staff have told the participant of open support (G-144); told again, the latest counts.
     *
     * @throws NoOwnLeaseNear          unless the participant lives there by a sublease, or has a lease of one's own
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it is before the move-in
     */
    void tellOfOpenSupport(LocalDate on, LocalDate today) {
        if (state != PHASE_2 && state != PHASE_3) {
            throw new NoOwnLeaseNear(state);
        }
        Input.notAfter(today, on, "on");
        Input.notBefore(since(PHASE_2).orElseThrow(), on, "on");
        openSupportToldOn = on;
    }

    /** Since when the lease has been the participant's own, where nobody has told of open support in connection with that. */
    Optional<LocalDate> untoldSince() {
        return since(PHASE_3).filter(transferredOn -> state == PHASE_3 && !isTold(transferredOn));
    }

    private boolean isTold(LocalDate transferredOn) {
        return Optional.ofNullable(openSupportToldOn)
                .filter(on ->
                        OpenSupportPolicy.HOUSING_FIRST.on(transferredOn).rule().counts(on, transferredOn))
                .isPresent();
    }

    /** When the phase began; of several times the first. */
    private Optional<LocalDate> since(AssignmentState phase) {
        return file().since(phase);
    }

    /** The lease that the support goes with. */
    void goesWith(TiedLease signed) {
        lease = signed;
    }

    /** The lease that it went with was registered by mistake, or nobody moves in. */
    void goesWithNone() {
        lease = null;
    }

    /**
     * Nobody moves in to the home whose lease it went with, or to another one: the support is over.
     *
     * @throws AssignmentNotThere once the participant has moved in
     */
    SupportEnded endBeforeMoveIn(LocalDate on) {
        become(CLOSED);
        phases.removeIf(period -> period.runs() && !period.start().isBefore(on));
        endPhase(on);
        return new SupportEnded(id, about, state, on);
    }

    /** Whether the support goes with that lease. */
    boolean goesWith(SubleaseId sublease) {
        return Optional.ofNullable(lease)
                .map(TiedLease::sublease)
                .filter(sublease::equals)
                .isPresent();
    }

    private PhaseEntered enter(AssignmentState phase, LocalDate on) {
        become(phase);
        endPhase(on);
        phases.add(new PhasePeriod(phase, on, null));
        return new PhaseEntered(id, about, phase, on);
    }

    /** A time in the home, or until the keys are back, that is over on its first day was none; another phase has one day at least. */
    private void endPhase(LocalDate on) {
        phases.removeIf(period -> period.runs()
                && (period.phase() == WIND_DOWN || period.phase() == PHASE_2)
                && period.start().equals(on));
        for (int place = 0; place < phases.size(); place++) {
            PhasePeriod period = phases.get(place);
            if (period.runs()) {
                Input.notBefore(period.start().plusDays(1), on, "on");
                phases.set(place, period.endedOn(on));
            }
        }
    }

    private void become(AssignmentState wanted) {
        if (!state.next().contains(wanted)) {
            throw new AssignmentNotThere(state, wanted);
        }
        state = wanted;
    }

    AssignmentId id() {
        return id;
    }

    AssignmentState state() {
        return state;
    }

    AssignmentFile file() {
        return new AssignmentFile(row(), inOrder(), Optional.ofNullable(lease));
    }

    AssignmentRow row() {
        return new AssignmentRow(id, state, about, orderedOn);
    }

    AssignmentView view() {
        return new AssignmentView(
                row(),
                new AssignmentView.Content(items, goals),
                Optional.ofNullable(acceptedOn),
                Optional.ofNullable(phase1),
                new AssignmentView.Support(
                        inOrder(),
                        Optional.ofNullable(lease).map(TiedLease::sublease),
                        Optional.ofNullable(openSupportToldOn)),
                struckDays);
    }

    private List<PhasePeriod> inOrder() {
        return phases.stream().sorted(Comparator.comparing(PhasePeriod::start)).toList();
    }
}
