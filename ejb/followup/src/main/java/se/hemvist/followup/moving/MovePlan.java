package se.hemvist.followup.moving;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.PhasePeriod;
import se.hemvist.followup.moving.MovingRefusal.EconomicAidNotInvited;
import se.hemvist.followup.moving.MovingRefusal.MoveNotThere;
import se.hemvist.followup.moving.MovingRefusal.NoMoveAhead;
import se.hemvist.followup.moving.MovingRefusal.NotWished;
import se.hemvist.followup.moving.MovingRefusal.PartyNotInvited;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * A move that is planned: the planning meeting is called, perhaps anew, and held; then the participant moves in, with a meeting
 * or without one. Around that the staff help with what the participant wants help with. Called off if the support ends before.
 */
@Entity
@Table(name = "move_plan")
class MovePlan {

    @Id
    @Column(name = "move_id")
    private UUID id;

    @Version
    private long version;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private AssignmentId assignment;

    /** The first day of the phase in which the move is planned. */
    @Column(name = "planned_since")
    private LocalDate plannedSince;

    @Enumerated(EnumType.STRING)
    private MoveState state;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @ElementCollection
    @CollectionTable(name = "move_invited", joinColumns = @JoinColumn(name = "move_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "party")
    private Set<MeetingParty> invited = new HashSet<>();

    @Column(name = "income_support")
    private boolean incomeSupport;

    private @Nullable String guests;

    @Column(name = "earlier_staff")
    private @Nullable String earlierStaff;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @ElementCollection
    @CollectionTable(name = "move_attendant", joinColumns = @JoinColumn(name = "move_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "party")
    private Set<MeetingParty> attendants = new HashSet<>();

    private @Nullable String purchases;

    private @Nullable String approach;

    @ElementCollection
    @CollectionTable(name = "move_item", joinColumns = @JoinColumn(name = "move_id"))
    @OrderColumn(name = "place")
    private List<ItemTick> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "move_coordination", joinColumns = @JoinColumn(name = "move_id"))
    @OrderColumn(name = "place")
    private List<Coordination> coordinations = new ArrayList<>();

    protected MovePlan() {}

    private MovePlan(AssignmentId assignment, LocalDate plannedSince) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.plannedSince = plannedSince;
        this.state = MoveState.PLANNED;
    }

    /**
     * The planning meeting before a move is called.
     *
     * @throws NoMoveAhead           unless a move is planned
     * @throws PartyNotInvited       if somebody is left out who always comes
     * @throws EconomicAidNotInvited if the participant has income support and economic aid is left out
     * @throws CaseRefusal           if the day is before the move was planned, or a text is blank
     */
    static MovePlan called(AssignmentFile assignment, MeetingCall call) {
        LocalDate since = assignment.phases().stream()
                .filter(period -> period.phase() == AssignmentState.PHASE_1
                        && period.ended().isEmpty())
                .map(period -> period.start())
                .findFirst()
                .orElseThrow(() -> new NoMoveAhead(assignment.row().state()));
        MovePlan move = new MovePlan(assignment.assignment(), since);
        move.call(call);
        return move;
    }

    /**
     * It is called for another day, or others are invited.
     *
     * @throws MoveNotThere          if it was held
     * @throws PartyNotInvited       if somebody is left out who always comes
     * @throws EconomicAidNotInvited if the participant has income support and economic aid is left out
     * @throws CaseRefusal           if the day is before the move was planned, or a text is blank
     */
    void callAgain(MeetingCall call) {
        if (state != MoveState.PLANNED) {
            throw new MoveNotThere(state, MoveState.PLANNED);
        }
        call(call);
    }

    private void call(MeetingCall call) {
        Set<MeetingParty> missing = EnumSet.copyOf(MeetingParty.always());
        missing.removeAll(call.invited());
        if (!missing.isEmpty()) {
            throw new PartyNotInvited(missing);
        }
        if (call.incomeSupport() && !call.invited().contains(MeetingParty.ECONOMIC_AID)) {
            throw new EconomicAidNotInvited(call.on());
        }
        meetingOn = Input.notBefore(plannedSince, call.on(), "on");
        invited.clear();
        invited.addAll(call.invited());
        incomeSupport = call.incomeSupport();
        guests = call.guests().map(who -> Input.text(who, "guests")).orElse(null);
        earlierStaff = call.earlierStaff()
                .map(wish -> Input.text(wish, "earlierStaff"))
                .orElse(null);
    }

    /**
     * The meeting was held; of a move that has been made that may still be told, if it was held by then.
     *
     * @param latest today, or for a move that has been made its day
     * @throws MoveNotThere if it was held before, or the move is called off
     * @throws CaseRefusal  if the day is after the latest or before the move was planned, or a text is blank
     */
    void hold(PlanningMeeting meeting, LocalDate latest) {
        if (state != MoveState.MOVED || heldOn != null) {
            become(MoveState.MEETING_HELD);
        }
        heldOn = onDay(meeting.on(), latest);
        attendants.addAll(meeting.attendants());
        purchases = Input.text(meeting.purchases(), "purchases");
        approach = Input.text(meeting.approach(), "approach");
    }

    /**
     * Something of the checklist was offered, done or declined, before the move or after it.
     *
     * @throws MoveNotThere if the support ended before the move
     * @throws CaseRefusal  if the day is still to come or before the move was planned
     */
    void tick(ItemTick tick, LocalDate today) {
        demandNotCancelled();
        items.add(new ItemTick(tick.item(), tick.outcome(), onDay(tick.on(), today)));
    }

    /**
     * The planning was shared with the staff of before.
     *
     * @throws NotWished    if the participant has not wished that
     * @throws MoveNotThere if the support ended before the move
     * @throws CaseRefusal  if the day is still to come or before the move was planned, or there is no text
     */
    void coordinate(Coordination coordination, LocalDate today) {
        demandNotCancelled();
        if (earlierStaff == null) {
            throw new NotWished(coordination.on());
        }
        coordinations.add(
                new Coordination(onDay(coordination.on(), today), Input.text(coordination.summary(), "summary")));
    }

    private void demandNotCancelled() {
        if (state == MoveState.CANCELLED) {
            throw new MoveNotThere(state, MoveState.MOVED);
        }
    }

    private LocalDate onDay(LocalDate on, LocalDate today) {
        return Input.notAfter(today, Input.notBefore(plannedSince, on, "on"), "on");
    }

    /** The participant has moved in. */
    void move() {
        become(MoveState.MOVED);
    }

    /** The support ended before the move. */
    void cancel() {
        become(MoveState.CANCELLED);
    }

    private void become(MoveState wanted) {
        if (!state.next().contains(wanted)) {
            throw new MoveNotThere(state, wanted);
        }
        state = wanted;
    }

    boolean isAhead() {
        return state.isAhead();
    }

    /** The latest day on which its meeting can have been held. */
    LocalDate latestMeeting(List<PhasePeriod> phases, LocalDate today) {
        return MovedPhase.begunOn(plannedSince, phases)
                .map(MovedPhase::moved)
                .filter(today::isAfter)
                .orElse(today);
    }

    /** Whether it was planned in the phase, at a meeting or not. */
    boolean isPlannedIn(MovedPhase phase) {
        return plannedSince.equals(phase.start());
    }

    /** Whether it was planned in the phase, at a meeting that was held by the day of the move. */
    boolean isPlannedTogether(MovedPhase phase) {
        return isPlannedIn(phase) && wasMetBy(phase.moved());
    }

    /** Whether its meeting had been held by then; that day itself will do. */
    boolean wasMetBy(LocalDate day) {
        return heldOn != null && !heldOn.isAfter(day);
    }

    MoveView view() {
        MeetingCall call = new MeetingCall(
                meetingOn, invited, incomeSupport, Optional.ofNullable(guests), Optional.ofNullable(earlierStaff));
        return new MoveView(state, call, meeting(), items, coordinations);
    }

    private Optional<PlanningMeeting> meeting() {
        return heldOn == null || purchases == null || approach == null
                ? Optional.empty()
                : Optional.of(new PlanningMeeting(heldOn, attendants, purchases, approach));
    }
}
