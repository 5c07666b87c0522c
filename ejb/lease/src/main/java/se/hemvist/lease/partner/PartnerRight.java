package se.hemvist.lease.partner;

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
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.household.CoResidentGoes;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.notice.TribunalAppeal;
import se.hemvist.lease.partner.PartnerRefusal.CalledTooLate;
import se.hemvist.lease.partner.PartnerRefusal.PartnerAnswerSettled;
import se.hemvist.lease.partner.PartnerRefusal.PartnerDecisionNotFinal;
import se.hemvist.lease.partner.PartnerRefusal.PartnerGoneUnexplained;
import se.hemvist.lease.partner.PartnerRefusal.PartnerLivesThere;
import se.hemvist.lease.partner.PartnerRefusal.PartnerMayStay;
import se.hemvist.lease.partner.PartnerRefusal.PartnerNotAnswered;
import se.hemvist.lease.partner.PartnerRefusal.PartnerReferredTooLate;
import se.hemvist.lease.partner.PartnerRefusal.PartnerRightHeld;
import se.hemvist.lease.partner.PartnerRefusal.PartnerRightNotThere;
import se.hemvist.lease.partner.PartnerRefusal.PartnerTimeOver;
import se.hemvist.lease.partner.PartnerRefusal.PartnerTookOver;
import se.hemvist.lease.sublease.SubleaseId;

import static se.hemvist.lease.partner.PartnerRightState.APPEALED;
import static se.hemvist.lease.partner.PartnerRightState.CALLED;
import static se.hemvist.lease.partner.PartnerRightState.DECLINED;
import static se.hemvist.lease.partner.PartnerRightState.FALLEN;
import static se.hemvist.lease.partner.PartnerRightState.OPEN;
import static se.hemvist.lease.partner.PartnerRightState.REFERRED;
import static se.hemvist.lease.partner.PartnerRightState.REFUSED;
import static se.hemvist.lease.partner.PartnerRightState.TAKEN_OVER;

/**
 * The own right of a tenant's spouse or cohabitant to the lease, from the day on which somebody said or did something about it: a
 * landlord who does not agree calls on them to move, and goes to the rent tribunal, or they take over the lease. That they say
 * nothing gives nothing up.
 */
@Entity
@Table(name = "partner_right")
class PartnerRight {

    @Id
    @Column(name = "partner_right_id")
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PartnerRightState state;

    @Embedded
    private SubleaseId sublease;

    @Embedded
    private CoResidentId coResident;

    @Embedded
    private @Nullable PartnerAnswer answer;

    @Embedded
    private @Nullable PartnerCall call;

    @Column(name = "referred_on")
    private @Nullable LocalDate referredOn;

    @Embedded
    private @Nullable PartnerOutcome outcome;

    @Embedded
    private @Nullable PartnerAppeal appeal;

    protected PartnerRight() {}

    private PartnerRight(SubleaseId sublease, CoResidentId coResident) {
        this.id = UUID.randomUUID();
        this.state = OPEN;
        this.sublease = sublease;
        this.coResident = coResident;
    }

    /** The tenant loses or leaves the lease, and this one lives there. */
    static PartnerRight arisen(SubleaseId sublease, CoResidentId coResident) {
        return new PartnerRight(sublease, coResident);
    }

    /**
     * They say whether they want the lease; who does not has no right to it from then on.
     *
     * @throws CaseRefusal          if the day is before the notice or still to come
     * @throws PartnerAnswerSettled if it is decided, or they have said before that they do not
     */
    void answer(PartnerAnswer said, LostLease lease, LocalDate today) {
        LocalDate on = Input.notAfter(today, Input.notBefore(lease.givenOn(), said.on(), "on"), "on");
        if (!state.runs()) {
            throw new PartnerAnswerSettled(state);
        }
        if (!said.wants()) {
            become(DECLINED);
        }
        answer = new PartnerAnswer(on, said.wants());
    }

    /**
     * They have said something else, or on another day, than was recorded; who does want the lease has the right again where it stood.
     *
     * @return what was recorded
     * @throws PartnerNotAnswered   if nothing was
     * @throws PartnerAnswerSettled if it is decided
     * @throws PartnerTimeOver      if the landlord's time for the next step has passed since they were said not to want it
     * @throws CaseRefusal          if it was recorded so, or the day is before the notice or still to come
     */
    PartnerAnswer correctAnswer(PartnerAnswer right, LostLease lease, LocalDate today) {
        PartnerAnswer recorded = Optional.ofNullable(answer).orElseThrow(PartnerNotAnswered::new);
        PartnerAnswer said = Input.corrected(recorded, right);
        Input.notAfter(today, Input.notBefore(lease.givenOn(), said.on(), "on"), "on");
        if (state != DECLINED && !state.runs()) {
            throw new PartnerAnswerSettled(state);
        }
        if (state == DECLINED && said.wants()) {
            become(standing());
            demandInTime(lease, today);
        } else if (state != DECLINED && !said.wants()) {
            become(DECLINED);
        }
        answer = said;
        return recorded;
    }

    /** Where it stood, and stands, but for what they have said. */
    private PartnerRightState standing() {
        if (call == null) {
            return OPEN;
        }
        if (appeal != null) {
            return APPEALED;
        }
        return referredOn == null ? CALLED : REFERRED;
    }

    private void demandInTime(LostLease lease, LocalDate today) {
        actBy(lease).filter(today::isAfter).ifPresent(last -> lease.times().demand(times -> {
            throw new PartnerTimeOver(last);
        }));
    }

    /**
     * The landlord does not agree, and calls on them to move.
     *
     * @throws CalledTooLate more than a month after the tenancy has ended
     * @throws CaseRefusal   if a day is out of order, or it is not said why
     * @throws se.hemvist.lease.termination.TerminationRefusal if nobody is called on so
     */
    void call(PartnerCall made, LostLease lease, LocalDate today) {
        demandFrom(OPEN, CALLED);
        become(CALLED);
        call = made.sound(lease, today);
        lease.times().demand(times -> times.demandCalled(lease, made.on()));
    }

    /**
     * The landlord goes to the rent tribunal.
     *
     * @throws PartnerReferredTooLate more than a month after the call, or after the lease has ended if that is later
     * @throws CaseRefusal            if the day is before the call or still to come
     */
    void refer(LocalDate on, LostLease lease, LocalDate today) {
        demandFrom(CALLED, REFERRED);
        become(REFERRED);
        LocalDate called = given(call).on();
        Input.notAfter(today, Input.notBefore(called, on, "on"), "on");
        lease.times().demand(times -> times.demandReferred(lease, called, on));
        referredOn = on;
    }

    /** The landlord agrees that they take over the lease. */
    void agree(LocalDate on, LostLease lease, LocalDate today) {
        become(TAKEN_OVER);
        outcome = new PartnerOutcome(Input.notAfter(today, Input.notBefore(lease.givenOn(), on, "on"), "on"), false);
    }

    /** The rent tribunal has decided: the lease is prolonged for them, or not. */
    void decide(LocalDate on, boolean prolonged, LocalDate today) {
        demandFrom(REFERRED, prolonged ? TAKEN_OVER : REFUSED);
        become(prolonged ? TAKEN_OVER : REFUSED);
        outcome = new PartnerOutcome(Input.notAfter(today, Input.notBefore(given(referredOn), on, "on"), "on"), true);
    }

    /**
     * The rent tribunal's decision is appealed by the side that it went against.
     *
     * @throws PartnerRightNotThere unless the tribunal has decided, or once that was appealed
     * @throws se.hemvist.lease.dispute.DisputeRefusal.AppealedTooLate more than three weeks after the decision
     * @throws CaseRefusal          if the day is before the decision or still to come
     */
    void appeal(LocalDate on, LocalDate today) {
        PartnerOutcome decided = Optional.ofNullable(outcome)
                .filter(tried -> tried.byTribunal() && appeal == null)
                .orElseThrow(() -> new PartnerRightNotThere(state, APPEALED));
        boolean byLandlord = state == TAKEN_OVER;
        become(APPEALED);
        decided.demandAppealable(Input.notAfter(today, Input.notBefore(decided.on(), on, "on"), "on"));
        appeal = new PartnerAppeal(on, byLandlord, null);
    }

    /** The court of appeal has decided, finally: the lease is prolonged for them, or not. */
    void decideAppeal(LocalDate on, boolean prolonged, LocalDate today) {
        PartnerRightState wanted = prolonged ? TAKEN_OVER : REFUSED;
        if (state != APPEALED) {
            throw new PartnerRightNotThere(state, wanted);
        }
        become(wanted);
        PartnerAppeal tried = given(appeal);
        appeal = tried.decided(Input.notAfter(today, Input.notBefore(tried.on(), on, "on"), "on"));
    }

    /** The lease goes on with the tenant, or they live there no more. */
    void fall() {
        become(FALLEN);
    }

    /**
     * Lets the flat be left on the day, or an eviction be asked for.
     *
     * @throws PartnerMayStay          as long as it runs
     * @throws PartnerDecisionNotFinal as long as the rent tribunal's decision may be appealed
     */
    void demandOver(LostLease lease, LocalDate day) {
        if (state.runs()) {
            throw new PartnerMayStay(
                    state, actBy(lease).map(LocalDate::toString).orElse("-"));
        }
        Optional.ofNullable(outcome)
                .filter(decided -> state == REFUSED && appeal == null)
                .ifPresent(decided -> TribunalAppeal.on(decided.on()).demand(appeal -> decided.appealableThrough()
                        .filter(last -> !day.isAfter(last))
                        .ifPresent(last -> {
                            throw new PartnerDecisionNotFinal(last);
                        })));
    }

    /**
     * Lets the lease go on with the tenant, or the flat be cleared.
     *
     * @throws PartnerTookOver if they have taken it over
     */
    void demandNotTakenOver() {
        if (state == TAKEN_OVER) {
            throw new PartnerTookOver(decidedOn());
        }
    }

    /**
     * Lets them count no more as living there.
     *
     * @throws PartnerRightHeld       if they would be struck, and are called on, want the lease or have taken it over
     * @throws PartnerGoneUnexplained if it is not said how it is known that such a one has moved out
     */
    void demandMayGo(CoResidentGoes goes) {
        if (!isInHand()) {
            return;
        }
        if (goes.struck()) {
            throw new PartnerRightHeld(state);
        }
        if (!goes.explained()) {
            throw new PartnerGoneUnexplained(state);
        }
    }

    private boolean isInHand() {
        return switch (state) {
            case CALLED, REFERRED, TAKEN_OVER, APPEALED -> true;
            case OPEN ->
                Optional.ofNullable(answer).filter(PartnerAnswer::wants).isPresent();
            case REFUSED, DECLINED, FALLEN -> false;
        };
    }

    /**
     * Lets the city end its own lease.
     *
     * @throws PartnerLivesThere if they have taken it over
     */
    void demandFlatNotTheirs() {
        if (state == TAKEN_OVER) {
            throw new PartnerLivesThere(decidedOn());
        }
    }

    private LocalDate decidedOn() {
        return Optional.ofNullable(appeal).map(PartnerAppeal::decidedOn).orElseGet(() -> given(outcome)
                .on());
    }

    /** By when the landlord calls on them, or goes to the rent tribunal; empty if it is not the landlord's turn. */
    Optional<LocalDate> actBy(LostLease lease) {
        return switch (state) {
            case OPEN -> Optional.of(lease.times().rule().callBy(lease));
            case CALLED ->
                Optional.of(lease.times().rule().referBy(lease, given(call).on()));
            case REFERRED, TAKEN_OVER, REFUSED, APPEALED, DECLINED, FALLEN -> Optional.empty();
        };
    }

    PartnerRightState state() {
        return state;
    }

    CoResidentId coResident() {
        return coResident;
    }

    PartnerRightFile file() {
        return new PartnerRightFile(
                sublease,
                state,
                coResident,
                Optional.ofNullable(answer),
                Optional.ofNullable(call),
                Optional.ofNullable(referredOn),
                Optional.ofNullable(outcome),
                Optional.ofNullable(appeal));
    }

    private void demandFrom(PartnerRightState from, PartnerRightState wanted) {
        if (state != from) {
            throw new PartnerRightNotThere(state, wanted);
        }
    }

    private void become(PartnerRightState wanted) {
        if (!state.next().contains(wanted)) {
            throw new PartnerRightNotThere(state, wanted);
        }
        state = wanted;
    }

    private static <T> T given(@Nullable T part) {
        return Optional.ofNullable(part).orElseThrow(() -> new IllegalStateException("not there yet"));
    }
}
