package se.hemvist.lease.transfer;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;
import se.hemvist.lease.transfer.TransferRefusal.LeaveNotNeeded;
import se.hemvist.lease.transfer.TransferRefusal.NotYetQualified;
import se.hemvist.lease.transfer.TransferRefusal.OwnLeaseSigned;
import se.hemvist.lease.transfer.TransferRefusal.ReviewNotThatDay;
import se.hemvist.lease.transfer.TransferRefusal.TransferNotThere;
import se.hemvist.lease.transfer.TransferStep.Act;
import se.hemvist.lease.transfer.TransferStep.Found;

import static se.hemvist.lease.transfer.TransferState.ASKED_OWNER;
import static se.hemvist.lease.transfer.TransferState.COUNTING;
import static se.hemvist.lease.transfer.TransferState.DUE;
import static se.hemvist.lease.transfer.TransferState.GRANTED;
import static se.hemvist.lease.transfer.TransferState.INSPECTED;
import static se.hemvist.lease.transfer.TransferState.LAPSED;
import static se.hemvist.lease.transfer.TransferState.POSTPONED;
import static se.hemvist.lease.transfer.TransferState.REFUSED;
import static se.hemvist.lease.transfer.TransferState.TRANSFERRED;
import static se.hemvist.lease.transfer.TransferState.UNDER_REVIEW;

/**
 * The way of a sublease to becoming the tenant's own lease. It counts from the move-in; when the qualifying day has come it
 * is reviewed and, where the programme asks for it, the flat inspected; the owner is asked and decides, the tenant signs,
 * and the lease of one's own begins. What comes to nothing is looked into again on a day that is set.
 *
 * <p>Every act refuses what does not follow the state it is in ({@link TransferNotThere}), a day to come and one before
 * what was done last ({@link CaseRefusal.DayTooLate}, {@link CaseRefusal.DayTooEarly}).
 */
@Entity
@Table(name = "transfer")
class Transfer {

    @EmbeddedId
    private SubleaseId sublease;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Embedded
    private LeasedCase about;

    @Embedded
    private SubleaseParties parties;

    @Embedded
    private CountedDays counted;

    @Embedded
    private @Nullable Leave leave;

    @Column(name = "own_start")
    private @Nullable LocalDate ownStart;

    @Column(name = "rests_since")
    private @Nullable LocalDate restsSince;

    @ElementCollection
    @CollectionTable(name = "transfer_step", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<TransferStep> steps = new ArrayList<>();

    protected Transfer() {}

    private Transfer(SubleaseId sublease, LeasedCase about, SubleaseParties parties, CountedDays counted) {
        this.sublease = sublease;
        this.state = COUNTING;
        this.about = about;
        this.parties = parties;
        this.counted = counted;
    }

    /** The tenant lives there from the day on, and it counts. */
    static Transfer counting(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, CountedDays counted, LocalDate on) {
        Transfer transfer = new Transfer(sublease, about, parties, counted);
        transfer.steps.add(TransferStep.of(Act.BEGUN, on));
        return transfer;
    }

    /**
     * Somebody who is named lets the resident of a training flat take over the lease.
     *
     * @throws TransferNotThere        if the tenant has died
     * @throws LeaveNotNeeded          if it is none, or somebody has let it
     * @throws CaseRefusal.MissingPart if it is not said who, as what, or why
     */
    void let(Leave given) {
        if (state == LAPSED) {
            throw new TransferNotThere(state, DUE);
        }
        if (!course().isBlocked()) {
            throw new LeaveNotNeeded(counted.programme());
        }
        leave = given.complete();
    }

    /**
     * The lease began on another day than was recorded.
     *
     * @throws TransferRefusal.TransferNotThere once the qualifying day has come
     */
    void follow(LocalDate leaseStart) {
        demandCounting();
        counted = counted.begunOn(leaseStart);
    }

    /**
     * The tenant moved in on another day than was recorded.
     *
     * @throws TransferRefusal.TransferNotThere once the qualifying day has come
     */
    void movedIn(LocalDate on) {
        demandCounting();
        counted = counted.movedIn(on);
        steps.replaceAll(step -> step.act() == Act.BEGUN ? TransferStep.of(Act.BEGUN, on) : step);
    }

    /**
     * That the tenant moved in was recorded by mistake.
     *
     * @throws TransferRefusal.TransferNotThere once the qualifying day has come
     */
    void neverBegan(LocalDate on) {
        demandCounting();
        if (goesOn()) {
            leave(on);
        }
    }

    /** @throws TransferRefusal.TransferNotThere while the owner decides, or the tenant signs */
    void demandOwnerNotAsked() {
        if (state == ASKED_OWNER || state == GRANTED) {
            throw new TransferNotThere(state, UNDER_REVIEW);
        }
    }

    private void demandCounting() {
        if (state != COUNTING && !(state == LAPSED && course().onlyCounted())) {
            throw new TransferNotThere(state, COUNTING);
        }
    }

    /** The checkpoint after one year was held; the first counts. */
    void checkpointHeld(LocalDate on) {
        if (counted.checkpoint().isEmpty()) {
            counted = counted.checkpointHeld(on);
        }
    }

    /**
     * The checkpoint was held on another day than was recorded, or not at all.
     *
     * @throws TransferNotThere if it was not held, and the takeover that rests on it is looked into or further
     */
    void checkpointCorrected(Optional<LocalDate> on) {
        if (on.isEmpty() && state != COUNTING && file().steps().afterCheckpoint()) {
            throw new TransferNotThere(state, COUNTING);
        }
        counted = on.map(counted::checkpointHeld).orElseGet(counted::withoutCheckpoint);
    }

    /** Whether its time counts, and no notice stands on the sublease. */
    boolean counts() {
        return state == COUNTING && restsSince == null;
    }

    /** Notice was given on the sublease: nothing is looked into as long as it stands. */
    void rest(LocalDate on) {
        restsSince = on;
    }

    /** The notice came to nothing. */
    void wake() {
        restsSince = null;
    }

    /**
     * The training flat is a trial flat from the day on, and the time counts anew.
     *
     * @throws TransferNotThere        if it is looked into already
     * @throws CaseRefusal.DayTooEarly if something was done towards it later
     */
    void convert(LocalDate on) {
        Input.notBefore(course().last().on(), on, "on");
        if (state != COUNTING && state != DUE) {
            throw new TransferNotThere(state, COUNTING);
        }
        state = COUNTING;
        counted = counted.onTrialFrom(on);
        steps.add(TransferStep.of(Act.CONVERTED, on));
    }

    /**
     * The tenant has died, which became known on the day: in any programme whatever stood towards a lease of one's own comes to
     * nothing.
     *
     * @throws TransferNotThere if the lease is the tenant's own, or that was known
     */
    void lapse(LocalDate on) {
        comeToNothing(TransferStep.of(Act.ENDED_BY_DEATH, on));
    }

    /** The tenant lives: it goes on where it stood; nothing happens where the death that was recorded had not ended it. */
    boolean revive() {
        boolean dead = state == LAPSED && course().last().act() == Act.ENDED_BY_DEATH;
        if (dead) {
            steps.remove(steps.size() - 1);
            state = course().last().act().stands();
        }
        return dead;
    }

    /** Whether a notice stands on the sublease. */
    boolean rests() {
        return restsSince != null;
    }

    /**
     * The tenant has left: a lease of one's own that is still to begin, signed for or not, comes to nothing.
     *
     * @throws TransferNotThere if the lease is the tenant's own, or it had come to nothing before
     */
    void leave(LocalDate on) {
        comeToNothing(TransferStep.of(Act.ENDED_BY_LEAVING, on));
    }

    private void comeToNothing(TransferStep last) {
        if (!goesOn()) {
            throw new TransferNotThere(state, LAPSED);
        }
        state = LAPSED;
        steps.add(last);
    }

    /** The tenant left on another day than was recorded; nothing happens where that ended nothing. */
    void leftOn(LocalDate on) {
        steps.replaceAll(step -> step.act() == Act.ENDED_BY_LEAVING ? TransferStep.of(Act.ENDED_BY_LEAVING, on) : step);
    }

    /** Whether the tenant can still come to take over the lease. */
    boolean goesOn() {
        return state.next().contains(LAPSED);
    }

    /** The qualifying day has come. */
    void reach(LocalDate day) {
        go(DUE, TransferStep.of(Act.REACHED, day));
    }

    /** An absence that was told of late has moved the qualifying day past today. */
    void move(LocalDate today) {
        go(COUNTING, TransferStep.of(Act.MOVED, today));
    }

    /**
     * It is looked into.
     *
     * @throws ReviewNotThatDay if it is to be looked into again later
     */
    void startReview(LocalDate on, LocalDate today) {
        demandNext(on, today);
        course().reviewOn().filter(on::isBefore).ifPresent(day -> {
            throw new ReviewNotThatDay(day);
        });
        go(UNDER_REVIEW, TransferStep.of(Act.REVIEW_STARTED, on));
    }

    /**
     * The conditions are met. Where the programme inspects no flats, the owner can be asked.
     *
     * @param record    what is on record of the time that counts
     * @param qualifies the qualifying day, as things stand
     * @throws TransferRefusal.ConditionsNotMet if one of them is not
     * @throws TransferRefusal.RecordSaysOtherwise if the record speaks against it, and it is not said why it is nevertheless
     * @throws NotYetQualified before the qualifying day
     * @throws CaseRefusal.MissingPart if it is not said what that rests on
     */
    void meetConditions(Findings findings, OnRecord record, Qualifies qualifies, LocalDate today) {
        demandNext(findings.on(), today);
        if (state != UNDER_REVIEW) {
            throw new TransferNotThere(state, UNDER_REVIEW);
        }
        qualifies.demand(findings.on());
        steps.add(findings.step(record, counted.programme()));
    }

    /**
     * It is not possible yet.
     *
     * @param record what is on record of the time that counts
     * @throws CaseRefusal.MissingPart if it is not said why
     */
    void postpone(Postponement given, ReviewPolicy policy, OnRecord record, LocalDate today) {
        demandNext(given.on(), today);
        go(POSTPONED, given.step(policy).finding(Found.postponing(record)));
    }

    /** The flat was inspected. */
    void inspect(boolean wellKept, LocalDate on) {
        course().demandMet(state, INSPECTED);
        Input.notBefore(course().last().on(), on, "on");
        go(INSPECTED, TransferStep.of(Act.INSPECTED, on).finding(Found.atInspection(wellKept)));
    }

    /**
     * The owner is asked.
     *
     * @throws TransferRefusal.FlatNotWellKept if it was inspected and not well kept
     */
    void askOwner(LocalDate on, LocalDate today) {
        demandNext(on, today);
        course().demandMet(state, ASKED_OWNER);
        if (state == INSPECTED) {
            course().demandWellKept();
        }
        go(ASKED_OWNER, TransferStep.of(Act.OWNER_ASKED, on));
    }

    /**
     * The owner has decided. A no is looked into again; the head tenant may meanwhile go to the rent tribunal (JB 12:37).
     *
     * @throws CaseRefusal.MissingPart if a no does not say why
     */
    void answer(OwnerAnswer answer, ReviewPolicy policy, LocalDate today) {
        demandNext(answer.on(), today);
        go(answer.agreed() ? GRANTED : REFUSED, answer.step(policy));
    }

    /**
     * The tenant has signed a lease of one's own; until it begins all stays as it is.
     *
     * @param start its first day
     * @throws OwnLeaseSigned if one is signed already
     */
    void sign(LocalDate on, LocalDate start, LocalDate today) {
        demandNext(on, today);
        demandLeads(TRANSFERRED);
        if (ownStart != null) {
            throw new OwnLeaseSigned(ownStart);
        }
        steps.add(TransferStep.of(Act.SIGNED, on));
        ownStart = withinReach(on, start);
    }

    /**
     * The lease of one's own that is signed begins on another day than was recorded.
     *
     * @throws TransferNotThere               if none is signed, or it has begun
     * @throws CaseRefusal.NothingCorrected if it was recorded so
     */
    void beginsOn(LocalDate right) {
        demandLeads(TRANSFERRED);
        LocalDate was = course().ownStart().orElseThrow(() -> new TransferNotThere(state, TRANSFERRED));
        ownStart = Input.corrected(was, withinReach(course().last().on(), right));
    }

    private static LocalDate withinReach(LocalDate signedOn, LocalDate start) {
        return Input.notAfter(signedOn.plusYears(1), Input.notBefore(signedOn, start, "ownStartOn"), "ownStartOn");
    }

    /**
     * The lease of one's own begins.
     *
     * @return its first day
     * @throws TransferNotThere unless it is signed
     */
    LocalDate begin() {
        demandLeads(TRANSFERRED);
        LocalDate first = course().ownStart().orElseThrow(() -> new TransferNotThere(state, TRANSFERRED));
        state = TRANSFERRED;
        return first;
    }

    private void demandNext(LocalDate on, LocalDate today) {
        Input.notAfter(today, Input.notBefore(course().last().on(), on, "on"), "on");
    }

    private void go(TransferState wanted, TransferStep step) {
        demandLeads(wanted);
        state = wanted;
        steps.add(step);
    }

    private void demandLeads(TransferState wanted) {
        if (!TransferSteps.of(counted.programme(), counted.since())
                .rule()
                .ways()
                .allow(state, wanted)) {
            throw new TransferNotThere(state, wanted);
        }
    }

    private TransferCourse course() {
        return new TransferCourse(counted, Optional.ofNullable(leave), steps, Optional.ofNullable(ownStart));
    }

    /** As the rest of the package works with it. */
    TransferFile file() {
        return new TransferFile(new TransferFile.Standing(sublease, state), about, parties, course());
    }

    /** As much of it as the reader may know: what was done and why, and what was on record of rent and conduct. */
    TransferView view(Permit permit) {
        return new TransferView(
                state,
                course().isBlocked(),
                course().stepsFor(permit),
                course().reviewOn(),
                Optional.ofNullable(ownStart));
    }
}
