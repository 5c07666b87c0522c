package se.hemvist.lease.termination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.dispute.AppealedBy;
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
import se.hemvist.lease.leaving.GoodsCall;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.LeavingRefusal;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.termination.TerminationRefusal.DayNotEntered;
import se.hemvist.lease.termination.TerminationRefusal.EndingIsSettled;
import se.hemvist.lease.termination.TerminationRefusal.NothingToDispute;
import se.hemvist.lease.termination.TerminationRefusal.ServiceIsSettled;
import se.hemvist.lease.termination.TerminationRefusal.TerminationNotThere;

import static se.hemvist.lease.termination.TerminationState.DISPUTED;
import static se.hemvist.lease.termination.TerminationState.EVICTED;
import static se.hemvist.lease.termination.TerminationState.EVICTION_APPLIED;
import static se.hemvist.lease.termination.TerminationState.EVICTION_ORDERED;
import static se.hemvist.lease.termination.TerminationState.RECOVERY_OPEN;
import static se.hemvist.lease.termination.TerminationState.RUNNING_OUT;
import static se.hemvist.lease.termination.TerminationState.SETTLED;
import static se.hemvist.lease.termination.TerminationState.VACATED;
import static se.hemvist.lease.termination.TerminationState.WITHDRAWN;

/**
 * The ending of a sublease: a ground is recorded, the notice written and served, and the lease runs out until the keys are
 * back or, as the last step, the tenant is evicted; then it is settled. The keys may come back at any time once the notice was
 * served. Until the tenant has left it may be taken back.
 */
@Entity
@Table(name = "termination")
class Termination extends NoticedTermination {

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

    @ElementCollection
    @CollectionTable(name = "termination_day_correction", joinColumns = @JoinColumn(name = "termination_id"))
    @OrderColumn(name = "place")
    private List<RecordedEndingDay> daysBefore = new ArrayList<>();

    protected Termination() {}

    private Termination(SubleaseFile file, RunningTerms lease, GroundRecord ground, int place) {
        super(file, lease, ground, place);
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
        Evidence shown = ground.resting(evidence, ground.on());
        GroundPolicy.of(lease.programme(), ground.on())
                .demand(policy -> policy.demand(ground.ground(), sublet.days().countedSince(), shown, ground.on()));
        return new Termination(sublet.file(), lease, ground, 1);
    }

    /**
     * One that was under way when the lease came here.
     *
     * @throws CaseRefusal        if a day is out of order, or something is not said
     * @throws TerminationRefusal if the notice was not served as the Act says
     */
    static Termination takenOver(LeaseFacts sublet, PastEnding past, LocalDate today) {
        RunningTerms lease = RunningTerms.of(sublet);
        past.ground().demandSound(lease.movedInOn(), today);
        Termination termination = new Termination(sublet.file(), lease, past.ground(), 1);
        termination.prepare(
                past.notice().ofLease(sublet.agreed().through()),
                Optional.ofNullable(past.notice().amount()),
                today);
        termination.wasServed(past, today);
        past.told().ifPresent(told -> termination.openRecovery(told.servedOn(), told.boardToldOn(), today));
        return termination;
    }

    /**
     * The notice reached the other side on another day than was recorded; both last days follow.
     *
     * @param evidence what was on record by the right day
     * @throws ServiceIsSettled unless the lease runs out by it, nothing disputed: for unpaid rent what may be won back rests on it
     * @throws TerminationRefusal as the service does
     */
    void correct(CorrectedNoticeDay right, Evidence evidence, LocalDate today) {
        if (state() != RUNNING_OUT || dispute != null || ground() == Ground.UNPAID_RENT) {
            throw new ServiceIsSettled(state(), ground());
        }
        give(Input.corrected(service(), right.instead(service())), evidence, today);
    }

    /**
     * The tenant contests a landlord's ordinary notice.
     *
     * @param tenure what the tenant has on a day
     * @throws NothingToDispute if it is another one
     * @throws DisputeRefusal   if the tenant has no security of tenure on the last day of the lease, or it has been decided
     */
    void contest(Contest contest, Function<LocalDate, Tenure> tenure, LocalDate today) {
        if (state() == EVICTION_APPLIED || state() == WITHDRAWN) {
            throw new TerminationNotThere(state(), DISPUTED);
        }
        become(DISPUTED);
        Optional.ofNullable(dispute).ifPresent(Dispute::demandUndecided);
        ProlongationRight right = file().right(tenure).orElseThrow(() -> new NothingToDispute(notice().kind()));
        dispute = Dispute.contested(contest, right, service().on(), today);
    }

    /**
     * The landlord refers the dispute to the rent tribunal.
     *
     * @throws DisputeRefusal.ReferredTooLate more than a month after the lease has ended
     */
    void refer(LocalDate on, LocalDate today) {
        demandIn(DISPUTED);
        dispute = given(dispute).referred(on, ends().used(), today);
    }

    /**
     * The rent tribunal has decided: the lease ends, with or without respite, or it is prolonged.
     *
     * @throws DisputeRefusal.NotReferred if it was not referred to it by then
     */
    void decide(TribunalDecision decision, LocalDate today) {
        demandIn(DISPUTED);
        heed(decision, given(dispute).decided(decision, today));
    }

    /**
     * The tribunal's decision has been appealed by the side that it went against: that the lease ends by the tenant, who stays, while an
     * eviction that was applied for waits; that it is prolonged by the landlord, whose notice stands again until that is tried.
     *
     * @throws TerminationRefusal.TerminationNotThere unless it runs out, or the lease goes on, by such a decision
     * @throws DisputeRefusal.AppealedTooLate more than three weeks after it
     */
    void appeal(LocalDate on, LocalDate today) {
        Dispute decided = Optional.ofNullable(dispute)
                .filter(tried -> state() != WITHDRAWN || isProlonged())
                .orElseThrow(() -> new TerminationNotThere(state(), DISPUTED));
        AppealedBy by = AppealedBy.against(!isProlonged());
        become(DISPUTED);
        dispute = decided.appealed(on, by, today);
        eviction = null;
        withdrawal = null;
    }

    /**
     * Svea hovrätt has decided on the appeal: the lease ends, with or without respite, or it is prolonged.
     *
     * @throws DisputeRefusal.NotAppealed if the tribunal's decision was not appealed by then
     */
    void decideAppeal(TribunalDecision decision, LocalDate today) {
        demandIn(DISPUTED);
        heed(decision, given(dispute).appealDecided(decision, today));
    }

    /** Whether the lease goes on since the rent tribunal, or the court of appeal, prolonged it. */
    boolean isProlonged() {
        return state() == WITHDRAWN
                && Optional.ofNullable(withdrawal)
                        .filter(Withdrawal::isProlongation)
                        .isPresent();
    }

    private void heed(TribunalDecision decision, Dispute decided) {
        become(decision.ends() ? RUNNING_OUT : WITHDRAWN);
        dispute = decided;
        Optional.ofNullable(decision.respiteUntil()).ifPresent(this::stayUntil);
        if (!decision.ends()) {
            withdrawal = new Withdrawal(decision.on(), TribunalDecision.PROLONGED);
        }
    }

    /** The keys are back, also before the last day, or while it is disputed or might be won back: that is over then. */
    void returnKeys(Leaving left, LocalDate today) {
        become(VACATED);
        leaving = left.sound(service().on(), today);
    }

    /**
     * The tenant has not left, and the Enforcement Authority is asked to evict.
     *
     * @param tenure what the tenant has on a day
     * @throws EvictionRefusal.MayStay          before the day after that of the moving out
     * @throws DisputeRefusal.NotTried          if the lease may be prolonged, and the rent tribunal has not tried it
     * @throws DisputeRefusal.DecisionNotFinal as long as its decision may be appealed, or the appeal is tried
     */
    void applyForEviction(LocalDate on, int children, Function<LocalDate, Tenure> tenure, LocalDate today) {
        become(EVICTION_APPLIED);
        Optional.ofNullable(dispute).ifPresentOrElse(tried -> tried.demandFinal(on), () -> file().right(tenure)
                .ifPresent(ProlongationRight::demandNone));
        eviction = EvictionCase.applied(on, children, ends().lastDay(), today);
    }

    /**
     * The Enforcement Authority has heard the tenant, and ordered the eviction.
     *
     * @throws se.hemvist.lease.recovery.RecoveryRefusal.DecidedTooSoon before it may be, where the tenancy could be won back
     */
    void orderEviction(EvictionOrder order, LocalDate today) {
        become(EVICTION_ORDERED);
        recovery().ifPresent(time -> time.window().demandOver(order.on()));
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

    /** The social board has been told of the children in the home, after the application and before the eviction. */
    void tellBoard(LocalDate on, LocalDate today) {
        if (state() != EVICTION_APPLIED) {
            demandIn(EVICTION_ORDERED);
        }
        eviction = given(eviction).boardTold(on, today);
    }

    /**
     * @param children how many children live there by the register
     * @throws EvictionRefusal.BoardNotTold   if children do, and the social board has not been told of them
     * @throws EvictionRefusal.HeardTooLately less than a week after the tenant was heard
     * @throws EvictionRefusal.RespiteRuns    as long as a respite runs
     */
    void evict(Leaving left, int children, LocalDate today) {
        become(EVICTED);
        given(eviction).demandBoardTold(children, left.on());
        leaving = given(eviction).carriedOut(left, today);
    }

    /**
     * The tenant, who has left, was called on to fetch what was left in the flat.
     *
     * @throws TerminationNotThere unless the tenant has left, and it is not settled
     * @throws LeavingRefusal.NothingLeft if nothing was left
     */
    void callForGoods(GoodsCall call, LocalDate today) {
        leaving = left().called(call, today);
    }

    /**
     * The keys came back, or the eviction was carried out, on another day than was recorded.
     *
     * @throws TerminationNotThere unless the tenant has left, and it is not settled
     * @throws EvictionRefusal     as the eviction does
     */
    void correctLeaving(LocalDate on, LocalDate today) {
        Leaving right = Input.corrected(left(), left().onRather(on));
        if (state() == EVICTED) {
            given(eviction).demandBoardTold(0, on);
            leaving = given(eviction).carriedOut(right, today);
        } else {
            leaving = right.sound(service().on(), today);
        }
    }

    private Leaving left() {
        if (state() != EVICTED) {
            demandIn(VACATED);
        }
        return given(leaving);
    }

    /**
     * Inspected, and nothing is left to claim.
     *
     * @param owed of the rent, by the ledger
     * @throws LeavingRefusal.GoodsMayBeFetched as long as goods that were left may be fetched
     * @throws LeavingRefusal.ClaimsRemain as long as claims that are not met may be brought
     * @throws LeavingRefusal.RentStillOwed as long as rent is owed that is not written off
     */
    void settle(Settlement settled, RentLeft owed, LocalDate today) {
        become(SETTLED);
        settlement = settled.sound(given(leaving), owed, today);
    }

    /**
     * A day of what followed the service was another one than was recorded.
     *
     * @param tenure what the tenant has on a day
     * @throws EndingIsSettled once all is settled, or it came to nothing other than by the rent tribunal
     * @throws TerminationRefusal.DayNotEntered if no such day is recorded
     * @throws CaseRefusal     if it is out of order with the days beside it, or still to come
     * @throws DisputeRefusal  as the steps do
     * @throws EvictionRefusal the same
     */
    void correct(CorrectedEndingDay rather, Function<LocalDate, Tenure> tenure, String by, LocalDate today) {
        if (state().isEnd() && !isProlonged()) {
            throw new EndingIsSettled(state());
        }
        String why = rather.why();
        EndingDay which = rather.which();
        EndingDays entered = entered().orElseThrow(() -> new DayNotEntered(which));
        EndingDays right = entered.with(which, rather.day().on(), today);
        right.demandSound(file().right(tenure), today);
        if (state() == EVICTED) {
            given(right.eviction()).demandBoardTold(0, given(leaving).on());
            leaving = given(right.eviction()).carriedOut(given(leaving), today);
        }
        keep(right, today);
        daysBefore.add(new RecordedEndingDay(which, entered.of(which).orElseThrow(), today, by, why));
    }

    private Optional<EndingDays> entered() {
        return papers().service()
                .map(given -> new EndingDays(given, ends(), recovery().orElse(null), dispute, eviction));
    }

    private void keep(EndingDays right, LocalDate today) {
        dispute = right.dispute();
        eviction = right.eviction();
        putRight(right);
        if (isProlonged()) {
            withdrawal = new Withdrawal(given(dispute).lastDecidedOn(), TribunalDecision.PROLONGED);
        }
        if (state() == RUNNING_OUT && dispute == null && mayBeWonBack(today)) {
            become(RECOVERY_OPEN);
        }
    }

    /** The days of what followed the service as they were recorded before they were put right, in the order in which they were. */
    List<RecordedEndingDay> daysBefore() {
        return List.copyOf(daysBefore);
    }

    /** It is taken back. */
    void withdraw(Withdrawal taken, LocalDate today) {
        become(WITHDRAWN);
        withdrawal = taken.sound(why().on(), today);
    }

    /** The same sublease is to end once more, after this came to nothing. */
    Termination after(Termination earlier) {
        follow(earlier);
        return this;
    }

    TerminationFile file() {
        return new TerminationFile(
                about(),
                state(),
                why(),
                papers(),
                new TerminationFile.After(
                        recovery(),
                        Optional.ofNullable(dispute),
                        Optional.ofNullable(eviction),
                        Optional.ofNullable(leaving),
                        Optional.ofNullable(settlement),
                        Optional.ofNullable(withdrawal)));
    }
}
