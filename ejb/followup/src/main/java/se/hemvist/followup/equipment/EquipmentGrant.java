package se.hemvist.followup.equipment;

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
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.equipment.EquipmentRefusal.GrantNotThere;
import se.hemvist.followup.equipment.EquipmentRefusal.NoHomeToEquip;
import se.hemvist.followup.equipment.EquipmentRefusal.NotConsulted;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** A participant's application for a home equipment grant: granted or refused, and what is granted paid; or withdrawn. */
@Entity
@Table(name = "equipment_grant")
class EquipmentGrant {

    @Id
    @Column(name = "grant_id")
    private UUID id;

    @Version
    private long version;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "consulted_on")
    private @Nullable LocalDate consultedOn;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "cancelled_on")
    private @Nullable LocalDate cancelledOn;

    @Column(name = "withdrawn_because")
    private @Nullable String withdrawnBecause;

    protected EquipmentGrant() {}

    private EquipmentGrant(AssignmentId assignment, LocalDate appliedOn) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.state = GrantState.APPLIED;
        this.appliedOn = appliedOn;
    }

    /**
     * The participant has applied, before the move or after it.
     *
     * @throws NoHomeToEquip if no move is planned and the participant does not live in the home yet
     * @throws CaseRefusal   if the day is still to come, or before the assignment was sent
     */
    static EquipmentGrant applied(AssignmentFile assignment, LocalDate on, LocalDate today) {
        AssignmentState now = assignment.row().state();
        if (now != AssignmentState.PHASE_1 && now != AssignmentState.PHASE_2) {
            throw new NoHomeToEquip(now);
        }
        Input.notBefore(assignment.row().orderedOn(), on, "on");
        return new EquipmentGrant(assignment.assignment(), Input.notAfter(today, on, "on"));
    }

    /**
     * Economic aid has decided.
     *
     * @throws GrantNotThere if that was decided before
     * @throws CaseRefusal   if the day is still to come, or before the application
     */
    void decide(boolean granted, LocalDate on, LocalDate today) {
        become(granted ? GrantState.GRANTED : GrantState.REFUSED);
        decidedOn = Input.notAfter(today, Input.notBefore(appliedOn, on, "on"), "on");
    }

    /**
     * It is paid.
     *
     * @throws GrantNotThere unless it is granted and not paid yet
     * @throws NotConsulted  if the support staff were not consulted by then
     * @throws CaseRefusal   if the day is still to come or before the decision, or the consultation before the application
     */
    void pay(GrantPayment payment, LocalDate today) {
        become(GrantState.PAID);
        LocalDate earliest = Optional.ofNullable(decidedOn).orElse(appliedOn);
        paidOn = Input.notAfter(today, Input.notBefore(earliest, payment.on(), "on"), "on");
        LocalDate consulted = payment.consultedOn()
                .filter(day -> !day.isAfter(payment.on()))
                .orElseThrow(() -> new NotConsulted(payment.on()));
        consultedOn = Input.notBefore(appliedOn, consulted, "consultedOn");
    }

    /**
     * The participant does not want it any more.
     *
     * @throws GrantNotThere if it was refused, paid or withdrawn before
     * @throws CaseRefusal   if the day is still to come or before the last step, or it is not said why
     */
    void withdraw(LocalDate on, String reason, LocalDate today) {
        become(GrantState.CANCELLED);
        LocalDate earliest = Optional.ofNullable(decidedOn).orElse(appliedOn);
        cancelledOn = Input.notAfter(today, Input.notBefore(earliest, on, "on"), "on");
        withdrawnBecause = Input.text(reason, "reason");
    }

    /** The support is over, and with it what is under way. */
    void endWithSupport(LocalDate on) {
        if (state.isUnderWay()) {
            become(GrantState.CANCELLED);
            cancelledOn = on;
        }
    }

    private void become(GrantState wanted) {
        if (!state.next().contains(wanted)) {
            throw new GrantNotThere(state, wanted);
        }
        state = wanted;
    }

    GrantState state() {
        return state;
    }

    GrantView view() {
        Optional<GrantPayment> payment =
                Optional.ofNullable(paidOn).map(on -> new GrantPayment(on, Optional.ofNullable(consultedOn)));
        Optional<GrantView.Cancellation> cancelled = Optional.ofNullable(cancelledOn)
                .map(on -> new GrantView.Cancellation(on, Optional.ofNullable(withdrawnBecause)));
        return new GrantView(state, appliedOn, Optional.ofNullable(decidedOn), payment, cancelled);
    }
}
