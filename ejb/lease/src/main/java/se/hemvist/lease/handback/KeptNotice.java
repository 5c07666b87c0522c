package se.hemvist.lease.handback;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.recovery.RecoveryWindow;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Withdrawal;

/** A notice of the owner's, kept as it came, with what it lacks and what has become of it. */
@Entity
@Table(name = "owner_notice")
class KeptNotice {

    @Id
    @Column(name = "owner_notice_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "head_lease_id")
    private UUID headLease;

    @Column(name = "sublease_id")
    private UUID sublease;

    @Embedded
    private ReceivedNotice came;

    @Embedded
    private @Nullable Shortcoming lacks;

    @Embedded
    private OwnerNoticeCourse course;

    @Column(name = "noted_by")
    private String by;

    protected KeptNotice() {}

    private KeptNotice(HeadLeaseId headLease, SubleaseId sublease, ReceivedNotice came, String by) {
        this.id = UUID.randomUUID();
        this.headLease = headLease.value();
        this.sublease = sublease.value();
        this.came = came;
        this.course = OwnerNoticeCourse.of(true);
        this.by = by;
    }

    /** One that came at the sublease, and is worth what it is. */
    static KeptNotice of(HeadLeaseId headLease, SubleaseId sublease, ReceivedNotice came, String by) {
        return new KeptNotice(headLease, sublease, came, by);
    }

    /** The same, which ends nothing if it lacks something. */
    KeptNotice lacking(Optional<Refusal> something) {
        lacks = something.map(Shortcoming::of).orElse(null);
        course = OwnerNoticeCourse.of(something.isEmpty());
        return this;
    }

    void wonBack(WonBack won, LocalDate today) {
        course = course.wonBack(won, came, today);
    }

    void takenBack(Withdrawal taken, LocalDate today) {
        course = course.takenBack(taken, came, today);
    }

    void contested(LocalDate on, LocalDate today) {
        course = course.contested(on, came, today);
    }

    /** @throws HandbackRefusal.OwnerNoticeNotThere unless it is */
    void demandDisputed() {
        course.demandDisputed();
    }

    void referred(LocalDate on, LocalDate leaseEnd, LocalDate today) {
        course = course.referred(on, leaseEnd, today);
    }

    void decided(TribunalDecision decision, LocalDate today) {
        course = course.decided(decision, today);
    }

    void appealed(LocalDate on, LocalDate today) {
        course = course.appealed(on, today);
    }

    void appealDecided(TribunalDecision decision, LocalDate today) {
        course = course.appealDecided(decision, today);
    }

    /** Whether it ended the lease, if only until it came to nothing. */
    boolean hasEnded() {
        return course.state() != OwnerNoticeState.WITHOUT_EFFECT;
    }

    /** Whether the lease goes on since it was prolonged. */
    boolean isProlonged() {
        return course.state() == OwnerNoticeState.PROLONGED;
    }

    /** Whether it is tried whether the lease ends by it. */
    boolean isDisputed() {
        return course.state() == OwnerNoticeState.DISPUTED;
    }

    /** How it ends the lease, by what was agreed on the time of a notice. */
    HeadLeaseEnd end(Period agreed) {
        return HeadLeaseEnd.of(true, came.givenOn(), came.ends(agreed));
    }

    boolean stands() {
        return course.state().stands();
    }

    UUID id() {
        return id;
    }

    HeadLeaseId headLease() {
        return new HeadLeaseId(headLease);
    }

    /** At which it was told of. */
    SubleaseId sublease() {
        return new SubleaseId(sublease);
    }

    /** The time in which paying wins the tenancy back, as long as the lease runs out by it. */
    Optional<RecoveryWindow> recovery() {
        return came.recovery().filter(window -> course.state() == OwnerNoticeState.RUNNING_OUT);
    }

    /** The day on which the city won its tenancy back, if it did. */
    Optional<LocalDate> wonBackOn() {
        return Optional.ofNullable(course.won()).map(WonBack::on);
    }

    LocalDate givenOn() {
        return came.givenOn();
    }

    LocalDate writtenOn() {
        return came.notice().on();
    }

    OwnerNoticeView view() {
        return new OwnerNoticeView(came, Optional.ofNullable(lacks), course);
    }
}
