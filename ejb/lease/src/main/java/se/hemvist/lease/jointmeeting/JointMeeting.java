package se.hemvist.lease.jointmeeting;

import jakarta.persistence.AttributeOverride;
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
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.lease.conduct.DisturbanceEvent.Assessed;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.jointmeeting.MeetingRefusal.MeetingNotThere;
import se.hemvist.lease.jointmeeting.MeetingRefusal.NobodyMet;
import se.hemvist.lease.jointmeeting.MeetingRefusal.NotAllCalled;
import se.hemvist.lease.jointmeeting.MeetingRefusal.NotCalled;
import se.hemvist.lease.jointmeeting.MeetingRefusal.PlanWithoutTenant;
import se.hemvist.lease.jointmeeting.MeetingRefusal.TenantNotInvited;
import se.hemvist.lease.sublease.LeasedCase;

import static se.hemvist.lease.jointmeeting.MeetingState.AWAITED;
import static se.hemvist.lease.jointmeeting.MeetingState.CALLED;
import static se.hemvist.lease.jointmeeting.MeetingState.HELD;
import static se.hemvist.lease.jointmeeting.MeetingState.NOT_WANTED;

/**
 * A joint meeting about a disturbance: awaited from the day on which the disturbance was assessed as particularly serious,
 * called, and held, with a plan or without. Who must come and does not has departed from the routine.
 */
@Entity
@Table(name = "joint_meeting")
class JointMeeting {

    @Id
    @Column(name = "joint_meeting_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private DisturbanceId disturbance;

    @Embedded
    private LeasedCase about;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
    private OrganisationId headTenant;

    /** From 1, in the order in which those of a disturbance are awaited. */
    private int number;

    @Column(name = "awaited_since")
    private LocalDate awaitedSince;

    @Column(name = "called_on")
    private @Nullable LocalDate calledOn;

    @Column(name = "meet_on")
    private @Nullable LocalDate meetOn;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "not_wanted_since")
    private @Nullable LocalDate notWantedSince;

    @ElementCollection
    @CollectionTable(name = "joint_meeting_kind", joinColumns = @JoinColumn(name = "joint_meeting_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Set<MeetingKind> kinds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "joint_meeting_called", joinColumns = @JoinColumn(name = "joint_meeting_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "party")
    private Set<Party> called = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "joint_meeting_present", joinColumns = @JoinColumn(name = "joint_meeting_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "party")
    private Set<Party> present = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "joint_plan_item", joinColumns = @JoinColumn(name = "joint_meeting_id"))
    @OrderColumn(name = "place")
    private List<PlanItem> plan = new ArrayList<>();

    protected JointMeeting() {}

    private JointMeeting(Concerning concerning, int number, LocalDate since) {
        this.id = UUID.randomUUID();
        this.disturbance = concerning.disturbance();
        this.about = concerning.about();
        this.headTenant = concerning.headTenant();
        this.number = number;
        this.awaitedSince = since;
    }

    /** Which disturbance, in which case, and who answers for it. */
    private record Concerning(DisturbanceId disturbance, LeasedCase about, OrganisationId headTenant) {}

    /** One that is awaited since the assessment. */
    static JointMeeting awaited(Assessed assessed) {
        Concerning concerning = new Concerning(
                assessed.disturbance(), assessed.about(), assessed.parties().headTenant());
        return new JointMeeting(concerning, 1, assessed.on());
    }

    /** One more about the same disturbance, wanted since the day. */
    JointMeeting another(LocalDate since) {
        return new JointMeeting(new Concerning(disturbance, about, headTenant), number + 1, since);
    }

    /**
     * All are called.
     *
     * @throws MeetingNotThere  if they were before, or it is not wanted any more
     * @throws NotAllCalled     if one who must come is not
     * @throws TenantNotInvited unless the tenant is invited to a meeting with the tenant, and to no other
     * @throws se.hemvist.intake.application.CaseRefusal if it was called before the assessment, is still to be called, or
     *     meets before it was called
     */
    void call(Summons summons, LocalDate today) {
        demandLeads(CALLED);
        Input.notBefore(awaitedSince, summons.on(), "on");
        Input.notAfter(today, summons.on(), "on");
        Input.notBefore(summons.on(), summons.meetOn(), "meetOn");
        if (!Party.areEnough(summons.parties())) {
            throw new NotAllCalled(summons.parties());
        }
        if (summons.kinds().contains(MeetingKind.WITH_TENANT)
                != summons.parties().contains(Party.TENANT)) {
            throw new TenantNotInvited(summons.kinds());
        }
        calledOn = summons.on();
        meetOn = summons.meetOn();
        kinds.addAll(summons.kinds());
        called.addAll(summons.parties());
    }

    /**
     * They have met.
     *
     * @throws MeetingNotThere   if nobody is called, or they have met before
     * @throws NotCalled         if somebody came who was not called
     * @throws NobodyMet         if fewer than two came of those who must
     * @throws PlanWithoutTenant if a plan was made at a meeting to which the tenant was not invited
     * @throws se.hemvist.intake.application.CaseRefusal if it was held before it was called or is still to be held, or a
     *     point of the plan is blank or due before it
     */
    void hold(MeetingRecord record, LocalDate today) {
        demandLeads(HELD);
        Input.notBefore(Optional.ofNullable(calledOn).orElseThrow(), record.on(), "on");
        Input.notAfter(today, record.on(), "on");
        if (!called.containsAll(record.present())) {
            throw new NotCalled(record.present());
        }
        if (record.present().stream().filter(Party::mustCome).count() < 2) {
            throw new NobodyMet(record.present());
        }
        if (!record.plan().isEmpty() && !kinds.contains(MeetingKind.WITH_TENANT)) {
            throw new PlanWithoutTenant(record.on());
        }
        for (int place = 0; place < record.plan().size(); place++) {
            plan.add(record.plan().get(place).checked(record.on(), place));
        }
        present.addAll(record.present());
        heldOn = record.on();
    }

    /**
     * What it was wanted for is found to have been registered by mistake, before it was called.
     *
     * @throws MeetingNotThere once it is called, or that was found before
     */
    void notWanted(LocalDate since) {
        demandLeads(NOT_WANTED);
        notWantedSince = since;
    }

    private void demandLeads(MeetingState wanted) {
        if (!state().next().contains(wanted)) {
            throw new MeetingNotThere(state(), wanted);
        }
    }

    MeetingState state() {
        if (notWantedSince != null) {
            return NOT_WANTED;
        }
        if (isHeld()) {
            return HELD;
        }
        return isCalled() ? CALLED : AWAITED;
    }

    boolean isHeld() {
        return heldOn != null;
    }

    /** Whether it is still to come. */
    boolean isAwaited() {
        return !isHeld() && notWantedSince == null;
    }

    boolean isCalled() {
        return calledOn != null;
    }

    /** Those who should have come and did not; nobody before it was held. */
    Set<Party> missing() {
        Set<Party> missing = EnumSet.noneOf(Party.class);
        if (isHeld()) {
            called.stream()
                    .filter(Party::mustCome)
                    .filter(party -> !present.contains(party))
                    .forEach(missing::add);
        }
        return missing;
    }

    /** @param withRecord whether the reader may know who came, and the plan */
    JointMeetingView view(boolean withRecord) {
        return new JointMeetingView(
                awaitedSince,
                Optional.ofNullable(notWantedSince),
                Optional.ofNullable(calledOn).map(this::summons),
                Optional.ofNullable(heldOn).filter(on -> withRecord).map(on -> new MeetingRecord(on, present, plan)),
                withRecord ? missing() : Set.of());
    }

    private Summons summons(LocalDate on) {
        return new Summons(on, Optional.ofNullable(meetOn).orElseThrow(), kinds, called);
    }

    DisturbanceId disturbance() {
        return disturbance;
    }

    LeasedCase about() {
        return about;
    }

    OrganisationId headTenant() {
        return headTenant;
    }

    LocalDate awaitedSince() {
        return awaitedSince;
    }
}
