package se.hemvist.followup.coordination;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.coordination.CoordinationRefusal.NoConsentToSip;
import se.hemvist.followup.coordination.CoordinationRefusal.NoSupportNow;
import se.hemvist.followup.coordination.CoordinationRefusal.SipNotThere;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Input;

/**
 * A coordinated individual plan (SIP): offered to the participant, who says yes or no and who may be told; then called, and
 * held. As long as it is not held the participant may say no after all, and the staff may withdraw it.
 */
@Entity
@Table(name = "sip")
class Sip {

    @Id
    @Column(name = "sip_id")
    private UUID id;

    @Version
    private long version;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    private SipState state;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Column(name = "declined_on")
    private @Nullable LocalDate declinedOn;

    @Column(name = "called_on")
    private @Nullable LocalDate calledOn;

    @Column(name = "meeting_on")
    private @Nullable LocalDate meetingOn;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @ElementCollection
    @CollectionTable(name = "sip_consent", joinColumns = @JoinColumn(name = "sip_id"))
    @OrderColumn(name = "place")
    private List<SipConsent> consents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sip_called", joinColumns = @JoinColumn(name = "sip_id"))
    @OrderColumn(name = "place")
    @Column(name = "receiver")
    private List<String> called = new ArrayList<>();

    @Column(name = "cancelled_on")
    private @Nullable LocalDate cancelledOn;

    @Column(name = "withdrawn_because")
    private @Nullable String withdrawnBecause;

    protected Sip() {}

    private Sip(AssignmentId assignment, LocalDate offeredOn) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.offeredOn = offeredOn;
        this.state = SipState.OFFERED;
    }

    /**
     * The participant was offered help to call for it.
     *
     * @throws NoSupportNow            unless a phase of the support runs
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it is before the assignment was sent
     */
    static Sip offered(AssignmentFile assignment, LocalDate on, LocalDate today) {
        demandSupport(assignment, on, today);
        return new Sip(assignment.assignment(), on);
    }

    /**
     * A day on which support is given.
     *
     * @throws NoSupportNow unless a phase of the support runs
     * @throws CaseRefusal  if the day is still to come, or before the assignment was sent
     */
    static void demandSupport(AssignmentFile assignment, LocalDate on, LocalDate today) {
        if (!assignment.row().state().isPhase()) {
            throw new NoSupportNow(assignment.row().state());
        }
        Input.notAfter(today, Input.notBefore(assignment.row().orderedOn(), on, "on"), "on");
    }

    /**
     * The participant wants it, or does not, or not any more.
     *
     * @throws SipNotThere if that was said before, or it is over
     * @throws CaseRefusal if the day is before what was recorded last, or still to come
     */
    void answer(boolean wanted, LocalDate on, LocalDate today) {
        SipState answer = wanted ? SipState.ACCEPTED : SipState.DECLINED;
        demand(answer);
        LocalDate day = next(on, today);
        if (wanted) {
            acceptedOn = day;
        } else {
            declinedOn = day;
        }
        state = answer;
    }

    /**
     * The participant lets the staff tell those receivers.
     *
     * @throws SipNotThere unless the participant wants a plan, and nobody is called yet
     * @throws MissingPart if nobody is named, or one is blank
     * @throws CaseRefusal if the day is before the yes or still to come
     */
    void consent(LocalDate on, List<String> receivers, LocalDate today) {
        demand(SipState.CALLED);
        LocalDate day = next(on, today);
        if (receivers.isEmpty()) {
            throw new MissingPart("receivers");
        }
        receivers.forEach(receiver -> consents.add(new SipConsent(day, Input.text(receiver, "receivers"))));
    }

    /**
     * Organisations that may be told are called to a meeting.
     *
     * @throws SipNotThere    unless the participant wants a plan, and nobody is called yet
     * @throws MissingPart    if nobody is named, or one is blank
     * @throws NoConsentToSip if the participant has not let each of them be told by then
     * @throws CaseRefusal    if the day is out of order, or the meeting before it
     */
    void call(SipCall call, LocalDate today) {
        demand(SipState.CALLED);
        LocalDate day = next(call.on(), today);
        if (call.receivers().isEmpty()) {
            throw new MissingPart("receivers");
        }
        List<String> consented = new ArrayList<>();
        for (int place = 0; place < call.receivers().size(); place++) {
            String receiver = Input.text(call.receivers().get(place), "receivers");
            if (consents.stream().noneMatch(consent -> consent.lets(receiver, day))) {
                throw new NoConsentToSip(day, place + 1);
            }
            consented.add(receiver);
        }
        meetingOn = Input.notBefore(day, call.meetingOn(), "meetingOn");
        called.addAll(consented);
        calledOn = day;
        state = SipState.CALLED;
    }

    /**
     * The meeting was held.
     *
     * @throws SipNotThere unless it was called
     * @throws CaseRefusal if the day is before the call or still to come
     */
    void hold(LocalDate on, LocalDate today) {
        demand(SipState.HELD);
        heldOn = next(on, today);
        state = SipState.HELD;
    }

    /**
     * The staff withdraw it: it was offered by mistake, or nothing comes of it for another reason than the participant's no.
     *
     * @throws SipNotThere if it is over
     * @throws CaseRefusal if the day is before what was recorded last or still to come, or it is not said why
     */
    void withdraw(LocalDate on, String reason, LocalDate today) {
        demand(SipState.CANCELLED);
        cancelledOn = next(on, today);
        withdrawnBecause = Input.text(reason, "reason");
        state = SipState.CANCELLED;
    }

    /** The support is over, and with it what is under way. */
    void endWithSupport(LocalDate on) {
        demand(SipState.CANCELLED);
        cancelledOn = on;
        state = SipState.CANCELLED;
    }

    private void demand(SipState wanted) {
        if (!state.next().contains(wanted)) {
            throw new SipNotThere(state, wanted);
        }
    }

    private LocalDate next(LocalDate on, LocalDate today) {
        LocalDate last = Stream.of(
                        Optional.of(offeredOn), Optional.ofNullable(acceptedOn), Optional.ofNullable(calledOn))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(offeredOn);
        return Input.notAfter(today, Input.notBefore(last, on, "on"), "on");
    }

    SipState state() {
        return state;
    }

    SipView view() {
        Optional<SipView.Call> call = Optional.ofNullable(calledOn).flatMap(day -> Optional.ofNullable(meetingOn)
                .map(meeting -> new SipView.Call(day, meeting, called, Optional.ofNullable(heldOn))));
        return new SipView(
                state,
                new SipView.Answered(offeredOn, Optional.ofNullable(acceptedOn), Optional.ofNullable(declinedOn)),
                consents,
                call,
                Optional.ofNullable(cancelledOn)
                        .map(on -> new SipView.Cancellation(on, Optional.ofNullable(withdrawnBecause))));
    }
}
