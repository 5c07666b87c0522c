package se.hemvist.lease.termination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundPolicy;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.recovery.Recovery;
import se.hemvist.lease.recovery.RecoveryRefusal;
import se.hemvist.lease.recovery.RentClaim;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.rent.ForfeitedRents;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;
import se.hemvist.lease.termination.TerminationRefusal.NotPosted;
import se.hemvist.lease.termination.TerminationRefusal.TerminationNotThere;

import static se.hemvist.lease.termination.TerminationState.GROUND_RECORDED;
import static se.hemvist.lease.termination.TerminationState.NOTICE_READY;
import static se.hemvist.lease.termination.TerminationState.RECOVERED;
import static se.hemvist.lease.termination.TerminationState.RECOVERY_OPEN;
import static se.hemvist.lease.termination.TerminationState.RUNNING_OUT;
import static se.hemvist.lease.termination.TerminationState.SERVED;

/**
 * The first half of the ending of a sublease: a ground is recorded, the notice written and served, and a tenancy that was
 * forfeited for unpaid rent won back or not.
 */
@MappedSuperclass
abstract class NoticedTermination {

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

    @ElementCollection
    @CollectionTable(name = "termination_posting_correction", joinColumns = @JoinColumn(name = "termination_id"))
    @OrderColumn(name = "place")
    private List<PostingCorrection> postings = new ArrayList<>();

    @Embedded
    private @Nullable Ends ends;

    @Embedded
    private @Nullable RentClaim claim;

    @Embedded
    private @Nullable Recovery recovery;

    protected NoticedTermination() {}

    NoticedTermination(SubleaseFile file, RunningTerms lease, GroundRecord ground, int place) {
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
     * @param evidence what is on record by the day: rents that are still more than a week late and unpaid, and conduct; of the rents
     *     only those are claimed that were late when it was written, for which the amount stands
     * @throws RecoveryRefusal.PutRight if it is for unpaid rent that was paid before
     * @throws TerminationRefusal.BoardNotTold if it is for misconduct, and the social board has got no message or copy
     * @throws TerminationRefusal.ServedBeforeSent if the day of the service is before that of the sending
     * @throws TerminationRefusal if such a notice is not served that way
     * @throws GroundRefusal.ConductPutRight if it is before time, for misconduct that was put right before
     * @throws GroundRefusal.KnownTooLong if what it is for has been known for too long
     */
    void serve(Delivery served, Evidence evidence, LocalDate today) {
        become(SERVED);
        give(served, evidence, today);
        if (ground.ground() == Ground.UNPAID_RENT) {
            claim = RentClaim.of(evidence.rents().lateBy(notice().on()), served.on());
        } else {
            become(RUNNING_OUT);
        }
    }

    /**
     * The notice had reached the other side when the lease came here.
     *
     * @throws TerminationRefusal as {@link #serve} does
     */
    void wasServed(PastEnding past, LocalDate today) {
        become(SERVED);
        give(past.service(), Evidence.none(), today);
        if (ground.ground() == Ground.UNPAID_RENT) {
            claim = RentClaim.ofMonths(past.unpaid());
        } else {
            become(RUNNING_OUT);
        }
    }

    /**
     * It has reached the other side so, whatever was recorded of that; both last days follow.
     *
     * @throws TerminationRefusal as {@link #serve} does
     * @throws GroundRefusal      the same
     */
    void give(Delivery served, Evidence evidence, LocalDate today) {
        PreparedNotice written = given(notice);
        served.demandSound(written.on(), today);
        written.demandServedInTime(served.on());
        ServicePolicy.on(served.sentOn())
                .demand(policy -> policy.demand(ground.ground().giver(), written.kind(), served));
        if (ground.ground() == Ground.REPEATED_MISCONDUCT) {
            demandStillAtFault(written, served, ground.resting(evidence, served.on()));
        }
        service = served;
        ends = Ends.of(ground, written, lease, served.on());
    }

    /**
     * Lets it go on, once what is documented of the tenant was put right: as if the ground were recorded, and the notice served,
     * with what is known now.
     *
     * @param evidence what is on record by the day on which the ground was recorded
     * @throws GroundRefusal if it lacks its ground
     */
    void demandStands(Evidence evidence) {
        Evidence shown = ground.resting(evidence, ground.on());
        GroundPolicy.of(lease.programme(), ground.on())
                .demand(policy -> policy.demandStill(ground.ground(), shown, ground.on()));
        if (service != null && ground.ground() == Ground.REPEATED_MISCONDUCT) {
            demandStillAtFault(given(notice), service, ground.resting(evidence, service.on()));
        }
    }

    private static void demandStillAtFault(PreparedNotice written, Delivery served, Evidence evidence) {
        if (served.boardToldOn() == null) {
            throw new TerminationRefusal.BoardNotTold(served.on());
        }
        if (written.kind() == NoticeKind.EARLY) {
            evidence.demandNotPutRight(served.on());
        }
    }

    /**
     * Tenant and social board have been told that the tenancy may be won back: its time begins.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if the tenant was told before the notice was given, the board before it was
     *     sent, or a day is still to come
     */
    void openRecovery(LocalDate servedOn, LocalDate boardToldOn, LocalDate today) {
        if (state != SERVED) {
            throw new TerminationNotThere(state, RECOVERY_OPEN);
        }
        become(RECOVERY_OPEN);
        Input.notBefore(given(service).on(), servedOn, "servedOn");
        recovery = Recovery.open(servedOn, boardToldOn, given(service).sentOn(), today);
    }

    /** Its days are the right ones. */
    void putRight(EndingDays right) {
        recovery = right.recovery();
        ends = right.ends();
    }

    /** Whether the time to win it back, and the weekdays after it, are not over. */
    boolean mayBeWonBack(LocalDate today) {
        return recovery()
                .map(Recovery::window)
                .filter(time -> today.isBefore(time.decisionFrom()))
                .isPresent();
    }

    /**
     * It has been won back, also where that is told of, or a hindrance was over, only after its time: until an eviction is ordered.
     *
     * @param late the rents that were still more than a week late and unpaid on the day
     * @return what notice was given for
     * @throws TerminationNotThere if its time has not begun, or an eviction is ordered
     * @throws RecoveryRefusal     if it was too late, or is said to be paid and the ledger does not tell so
     */
    RentClaim recover(WonBack won, ForfeitedRents late, LocalDate today) {
        Recovery time = recovery().orElseThrow(() -> new TerminationNotThere(state, RECOVERED));
        become(RECOVERED);
        recovery = time.by(won, given(claim), late, today);
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

    void become(TerminationState wanted) {
        if (!state.next().contains(wanted)) {
            throw new TerminationNotThere(state, wanted);
        }
        state = wanted;
    }

    void demandIn(TerminationState wanted) {
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

    TerminationFile.About about() {
        return new TerminationFile.About(sublease, about, parties, lease.programme());
    }

    TerminationFile.Papers papers() {
        return new TerminationFile.Papers(
                Optional.ofNullable(notice),
                Optional.ofNullable(service),
                postings,
                Optional.ofNullable(ends),
                Optional.ofNullable(claim));
    }

    Optional<Recovery> recovery() {
        return Optional.ofNullable(recovery);
    }

    /**
     * How the letter of the notice was posted, for putting its number right.
     *
     * @throws NotPosted if the notice has not reached the other side, or went under no number
     */
    Delivery posted() {
        return Optional.ofNullable(service)
                .filter(there -> there.postingNumber() != null)
                .orElseThrow(() -> new NotPosted(state));
    }

    /** It went under the number of that; nothing but the number is another one. */
    void correctPosting(Delivery right, PostingCorrection recorded) {
        service = Input.corrected(posted(), right);
        postings.add(recorded);
    }

    GroundRecord why() {
        return ground;
    }

    PreparedNotice notice() {
        return given(notice);
    }

    Delivery service() {
        return given(service);
    }

    Ends ends() {
        return given(ends);
    }

    /** The rent tribunal has given a respite through the day. */
    void stayUntil(LocalDate day) {
        Input.notBefore(ends().used().plusDays(1), day, "respiteUntil");
        ends = ends().withRespite(day);
    }

    /** The same sublease is to end once more, after the earlier came to nothing. */
    void follow(NoticedTermination earlier) {
        place = earlier.place + 1;
    }

    static <T> T given(@Nullable T part) {
        return Optional.ofNullable(part).orElseThrow(() -> new IllegalStateException("not there yet"));
    }
}
