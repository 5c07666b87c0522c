package se.hemvist.followup.equipment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.AssignmentRefusal;
import se.hemvist.followup.equipment.EquipmentRefusal.GrantUnderWay;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** The home equipment grant (hemutrustningsbidrag), from the participant's application to the payment. */
@Stateless
public class EquipmentGrants {

    @Inject
    AssignmentProgress assignments;

    @Inject
    AppliedGrants grants;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that the participant has applied for it through economic aid.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws GrantUnderWay                       if an earlier application is under way
     * @throws EquipmentRefusal.NoHomeToEquip      if no move is planned and the participant does not live in the home yet
     * @throws CaseRefusal                         if the day is out of order
     */
    @Operation("equipment-grant.apply")
    public void apply(AssignmentId id, LocalDate on) {
        AssignmentFile assignment = assignments.take(id);
        grants.of(id).stream()
                .map(EquipmentGrant::state)
                .filter(GrantState::isUnderWay)
                .forEach(now -> {
                    throw new GrantUnderWay(now);
                });
        grants.add(EquipmentGrant.applied(assignment, on, clock.today()));
    }

    /**
     * Economic aid grants it, or refuses it.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws EquipmentRefusal.NotAppliedFor      if the participant has not applied
     * @throws EquipmentRefusal.GrantNotThere      if that was decided before
     * @throws CaseRefusal                         if the day is out of order
     */
    @Operation("equipment-grant.decide")
    public void decide(AssignmentId id, boolean granted, LocalDate on) {
        assignments.take(id);
        grants.latest(id).decide(granted, on, clock.today());
    }

    /**
     * Economic aid pays it, in consultation with the support staff.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws EquipmentRefusal.NotAppliedFor      if the participant has not applied
     * @throws EquipmentRefusal.GrantNotThere      unless it is granted and not paid yet
     * @throws EquipmentRefusal.NotConsulted       if the support staff were not consulted by then
     * @throws CaseRefusal                         if a day is out of order
     */
    @Operation("equipment-grant.pay")
    public void pay(AssignmentId id, GrantPayment payment) {
        assignments.take(id);
        grants.latest(id).pay(payment, clock.today());
    }

    /**
     * Records that the participant has withdrawn the application.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws EquipmentRefusal.NotAppliedFor      if the participant has not applied
     * @throws EquipmentRefusal.GrantNotThere      if it was refused, paid or withdrawn before
     * @throws CaseRefusal                         if the day is out of order, or it is not said why
     */
    @Operation("equipment-grant.withdraw")
    public void withdraw(AssignmentId id, LocalDate on, String reason) {
        assignments.take(id);
        grants.latest(id).withdraw(on, reason, clock.today());
    }

    /**
     * What became of the applications, what is under way first and then the latest.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "equipment-grant.read", read = true)
    public List<GrantView> of(AssignmentId id) {
        access.permit(assignments.look(id));
        return grants.of(id).stream().map(EquipmentGrant::view).toList();
    }
}
