package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.DisputeRefusal;
import se.hemvist.lease.dispute.ProlongationRight;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.eviction.EvictionCase;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRefusal;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundPolicy;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.LeavingRefusal;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.recovery.Recovery;
import se.hemvist.lease.recovery.RecoveryRefusal;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.RentClaim;
import se.hemvist.lease.rent.ForfeitedRents;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.termination.TerminationRefusal.NothingToDispute;
import se.hemvist.lease.termination.TerminationRefusal.TerminationNotThere;

import static se.hemvist.lease.termination.TerminationState.DISPUTED;
import static se.hemvist.lease.termination.TerminationState.EVICTED;
import static se.hemvist.lease.termination.TerminationState.EVICTION_APPLIED;
import static se.hemvist.lease.termination.TerminationState.EVICTION_ORDERED;
import static se.hemvist.lease.termination.TerminationState.GROUND_RECORDED;
import static se.hemvist.lease.termination.TerminationState.NOTICE_READY;
import static se.hemvist.lease.termination.TerminationState.RECOVERED;
import static se.hemvist.lease.termination.TerminationState.RECOVERY_OPEN;
import static se.hemvist.lease.termination.TerminationState.RUNNING_OUT;
import static se.hemvist.lease.termination.TerminationState.SERVED;
import static se.hemvist.lease.termination.TerminationState.SETTLED;
import static se.hemvist.lease.termination.TerminationState.VACATED;
import static se.hemvist.lease.termination.TerminationState.WITHDRAWN;

/**
 * The ending of a sublease: a ground is recorded, the notice written and served, and the lease runs out until the keys are
 * back or, as the last step, the tenant is evicted; then it is settled. Until the tenant has left it may be taken back.
 */
@Entity
@Table(name = "termination")
class Termination {

    @Id
    @Column(name = "termination_id")
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TerminationState state;

    @Embedded
    private SubleaseId sublease;

    /** The how manieth of the sublease. */
    private int place;

    @Embedded
    private LeasedCase about;

    @Embedded
    private SubleaseParties parties;

    @Embedded
    private RunningTerms lease;

    @Embedded
    private GroundRecord ground;

    @Embedded
    private @Nullable PreparedNotice notice;

    @Embedded
    private @Nullable Delivery service;

    @Embedded
    private @Nullable Ends ends;

    @Embedded
    private @Nullable RentClaim claim;

    @Embedded
    private @Nullable Recovery recovery;

    @Embedded
    private @Nullable Dispute dispute;

    @Embedded
    private @Nullable EvictionCase eviction;

    @Embedded
    private @Nullable Leaving leaving;

    @Embedded
    private @Nullable Settlement settlement;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    protected Termination() {}

    private Termination(SubleaseFile file, RunningTerms lease, GroundRecord ground, int place) {
        this.id = UUID.randomUUID();
        this.place = place;
        this.state = GROUND_RECORDED;
        this.sublease = file.sublease();
        this.about = file.about();
        this.parties = file.parties();
        this.lease = lease;
        this.ground = ground;
    }

    /**
     * Records why the sublease is to end.
     *
     * @throws CaseRefusal   if the day is before the move-in or still to come, or the day of a death is not given
     * @throws GroundRefusal if the programme does not end a sublease for it, or not yet
     */
    static Termination recorded(LeaseFacts sublet, GroundRecord ground, Evidence evidence, LocalDate today) {
        RunningTerms lease = RunningTerms.of(sublet);
        ground.demandSound(lease.movedInOn(), today);
        GroundPolicy.of(lease.programme(), ground.on())
                .demand(policy -> policy.demand(ground.ground(), sublet.days().countedSince(), evidence, ground.on()));
        return new Termination(sublet.file(), lease, ground, 1);
    }

    /**
     * The notice is written, with both last days as if it were given that day.
     *
     * @param owed what is owed for unpaid rent, which is frozen from then on; none for another ground
     *
     * @throws TerminationRefusal.NotForfeited if it is before time and the ground forfeits nothing
     */
    void prepare(PreparedNotice written, Optional<BigDecimal> owed, LocalDate today) {
        become(NOTICE_READY);
        written.demandSound(ground, lease.start(), today);
        notice = written.of(owed);
        ends = Ends.of(ground, written, lease, written.on());
    }

    /**
     * The notice has reached the other side, and the lease runs out; for unpaid rent it waits for the time to win it back.
     *
     * @param late the rents that were still more than a week late and unpaid on the day
     * @throws RecoveryRefusal.PutRight if it is for unpaid rent that was paid before
     * @throws TerminationRefusal.BoardNotTold if it is for misconduct, and the social board has got no message or copy
     * @throws TerminationRefusal.ServedBeforeSent if the day of the service is before that of the sending
     * @throws TerminationRefusal if such a notice is not served that way
     * @throws GroundRefusal.KnownTooLong if what it is for has been known for too long
     */
    void serve(Delivery served, ForfeitedRents late, LocalDate today) {
        become(SERVED);
        PreparedNotice written = given(notice);
        served.demandSound(written.on(), today);
        written.demandInTime(served.on());
        ServicePolicy.on(served.sentOn())
                .demand(policy -> policy.demand(ground.ground().giver(), written.kind(), served));
        if (ground.ground() == Ground.UNPAID_RENT) {
            claim = RentClaim.of(late, served.on());
        }
        if (ground.ground() == Ground.REPEATED_MISCONDUCT && served.boardToldOn() == null) {
            throw new TerminationRefusal.BoardNotTold(served.on());
        }
        service = served;
        ends = Ends.of(ground, written, lease, served.on());
        if (ground.ground() != Ground.UNPAID_RENT) {
            become(RUNNING_OUT);
        }
    }

    /** Tenant and social board have been told that the tenancy may be won back: its time begins. */
    void openRecovery(LocalDate servedOn, LocalDate boardToldOn, LocalDate today) {
        become(RECOVERY_OPEN);
        recovery = Recovery.open(servedOn, boardToldOn, given(service).sentOn(), today);
    }

    /**
     * It has been won back.
     *
     * @param late the rents that were still more than a week late and unpaid on the day
     * @return what notice was given for
     */
    RentClaim recover(RecoveryWay way, LocalDate on, ForfeitedRents late, LocalDate today) {
        become(RECOVERED);
        Input.notAfter(today, on, "on");
        recovery = given(recovery).by(way, on, given(claim), late);
        return given(claim);
    }

    /**
     * The tenant is to move anyway, so soon that there is nothing to win back: the lease runs out.
     *
     * @throws RecoveryRefusal.RecoveryStands if it is a month or more after the forfeiture
     */
    void ruleOutRecovery(LocalDate mustLeaveBy, String because) {
        demandIn(SERVED);
        become(RUNNING_OUT);
        claim = given(claim).leavingAnyway(mustLeaveBy, because);
    }

    /** Once it has not been won back in time, nor on the weekdays after it, the lease runs out. */
    void pass(LocalDate day) {
        if (state == RECOVERY_OPEN
                && !day.plusDays(1).isBefore(given(recovery).window().decisionFrom())) {
            become(RUNNING_OUT);
        }
    }

    /**
     * The tenant contests a landlord's ordinary notice.
     *
     * @param tenure what the tenant has on a day
     * @throws NothingToDispute if it is another one
     * @throws DisputeRefusal   if the tenant has no security of tenure on the last day of the lease
     */
    void contest(Contest contest, Function<LocalDate, Tenure> tenure, LocalDate today) {
        become(DISPUTED);
        ProlongationRight right = file().right(tenure)
                .orElseThrow(() -> new NothingToDispute(given(notice).kind()));
        dispute = Dispute.contested(contest, right, given(service).on(), today);
    }

    /**
     * The landlord refers the dispute to the rent tribunal.
     *
     * @throws DisputeRefusal.ReferredTooLate more than a month after the lease has ended
     */
    void refer(LocalDate on, LocalDate today) {
        demandIn(DISPUTED);
        dispute = given(dispute).referred(on, given(ends).used(), today);
    }

    /**
     * The rent tribunal has decided: the lease ends, with or without respite, or it is prolonged.
     *
     * @throws DisputeRefusal.NotReferred        if it was not referred to it by then
     * @throws DisputeRefusal.RespiteNotAgreedOn if the landlord has not agreed to the respite of a forfeited tenancy
     */
    void decide(TribunalDecision decision, LocalDate today) {
        demandIn(DISPUTED);
        become(decision.ends() ? RUNNING_OUT : WITHDRAWN);
        dispute = given(dispute).decided(decision, ground.ground().isFault(), today);
        Optional.ofNullable(decision.respiteUntil())
                .ifPresent(until -> ends = given(ends).withRespite(until));
        if (!decision.ends()) {
            withdrawal = new Withdrawal(decision.on(), TribunalDecision.PROLONGED);
        }
    }

    /** The keys are back. */
    void returnKeys(Leaving left, LocalDate today) {
        become(VACATED);
        leaving = left.sound(given(service).on(), today);
    }

    /**
     * The tenant has not left, and the Enforcement Authority is asked to evict.
     *
     * @throws EvictionRefusal.MayStay          before the day after that of the moving out
     * @throws DisputeRefusal.DecisionNotFinal as long as the rent tribunal's decision may be appealed
     */
    void applyForEviction(LocalDate on, int children, LocalDate today) {
        become(EVICTION_APPLIED);
        Optional.ofNullable(dispute).ifPresent(tried -> tried.demandFinal(on));
        eviction = EvictionCase.applied(on, children, given(ends).lastDay(), today);
    }

    /** The Enforcement Authority has heard the tenant, and ordered the eviction. */
    void orderEviction(EvictionOrder order, LocalDate today) {
        become(EVICTION_ORDERED);
        eviction = given(eviction).ordered(order, today);
    }

    /**
     * It has granted a respite, or made it longer.
     *
     * @throws EvictionRefusal.RespiteTooLong if it is longer than two weeks in all, or four for very strong reasons
     */
    void respiteEviction(EvictionRespite respite, LocalDate today) {
        demandIn(EVICTION_ORDERED);
        eviction = given(eviction).respited(respite, today);
    }

    /**
     * @throws EvictionRefusal.HeardTooLately less than a week after the tenant was heard
     * @throws EvictionRefusal.RespiteRuns    as long as a respite runs
     */
    void evict(Leaving left, LocalDate today) {
        become(EVICTED);
        leaving = given(eviction).carriedOut(left, today);
    }

    /**
     * Inspected, and nothing is left to claim.
     *
     * @throws LeavingRefusal.GoodsMayBeFetched as long as goods that were left may be fetched
     * @throws LeavingRefusal.ClaimsRemain as long as claims that are not met may be brought
     */
    void settle(Settlement settled, LocalDate today) {
        become(SETTLED);
        settlement = settled.sound(given(leaving), today);
    }

    /** It is taken back. */
    void withdraw(Withdrawal taken, LocalDate today) {
        become(WITHDRAWN);
        withdrawal = taken.sound(ground.on(), today);
    }

    private void become(TerminationState wanted) {
        if (!state.next().contains(wanted)) {
            throw new TerminationNotThere(state, wanted);
        }
        state = wanted;
    }

    private void demandIn(TerminationState wanted) {
        if (state != wanted) {
            throw new TerminationNotThere(state, wanted);
        }
    }

    TerminationState state() {
        return state;
    }

    Ground ground() {
        return ground.ground();
    }

    /** The same sublease is to end once more, after this came to nothing. */
    Termination after(Termination earlier) {
        place = earlier.place + 1;
        return this;
    }

    TerminationFile file() {
        return new TerminationFile(
                new TerminationFile.About(sublease, about, parties, lease.programme()),
                version,
                state,
                ground,
                new TerminationFile.Papers(
                        Optional.ofNullable(notice),
                        Optional.ofNullable(service),
                        Optional.ofNullable(ends),
                        Optional.ofNullable(claim)),
                new TerminationFile.After(
                        Optional.ofNullable(recovery),
                        Optional.ofNullable(dispute),
                        Optional.ofNullable(eviction),
                        Optional.ofNullable(leaving),
                        Optional.ofNullable(settlement),
                        Optional.ofNullable(withdrawal)));
    }

    private static <T> T given(@Nullable T part) {
        return Optional.ofNullable(part).orElseThrow(() -> new IllegalStateException("not there yet"));
    }
}
