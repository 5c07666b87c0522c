package se.hemvist.followup.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.AssignmentRefusal;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Writing plans with those whom they are about, version by version. */
@Stateless
public class Plans {

    @Inject
    AssignmentProgress assignments;

    @Inject
    CaseProgress cases;

    @Inject
    DrawnUpPlans plans;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Draws up the next version of an assignment's implementation plan (genomförandeplan).
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws PlanRefusal.DraftWaits              if the version before is not agreed on yet
     * @throws PlanRefusal.NoSupportToPlan         if the provider has not taken the assignment on, or it is over
     * @throws PlanRefusal.NobodyTookPart          if the participant did not take part and nothing is said of why
     * @throws CaseRefusal                         if a day is out of order, or a part is missing
     */
    @Operation("plan.draw-up")
    public PlanId drawUp(AssignmentId id, NewPlan drawn) {
        AssignmentFile file = assignments.take(id);
        int number = plans.of(PlannedFor.assignment(file)).next();
        return add(Plan.ofSupport(file, number, drawn, clock.today()));
    }

    /**
     * Draws up the next version of the action plan (handlingsplan) for who applies for a trial or a training flat.
     *
     * @throws PlanRefusal.DraftWaits   if the version before is not agreed on yet
     * @throws PlanRefusal.NoActionPlan if the programme plans by assignment
     * @throws CaseRefusal              if there is no such case or it is over, a day is out of order, or a part is missing
     */
    @Operation("action-plan.draw-up")
    public PlanId drawUp(CaseId id, NewPlan drawn) {
        CaseFile file = cases.take(id, Expected.any());
        int number = plans.of(PlannedFor.person(file)).next();
        return add(Plan.ofPerson(file, number, drawn, clock.today()));
    }

    private PlanId add(Plan plan) {
        plans.add(plan);
        return plan.id();
    }

    /**
     * Records that those who work by the version have agreed on it; the one before is replaced, and the social administration
     * that gave an assignment is told.
     *
     * @throws PlanRefusal.UnknownPlan  if there is no such version
     * @throws PlanRefusal.PlanNotThere unless it is a draft
     * @throws CaseRefusal              if the day is still to come, or before the version was drawn up or the one before agreed on
     */
    @Operation("plan.agree")
    public void agree(PlanId id, LocalDate on) {
        PlannedFor planned = take(id);
        plans.of(planned).agree(plans.get(id), on, clock.today());
        if (planned.kind() == PlanKind.IMPLEMENTATION) {
            CaseFile file = cases.look(planned.caseId());
            letters.send("plan-agreed", file.administration(), file);
        }
    }

    /**
     * Declares a version void, which was written by mistake; if it was worked by, the one that it replaced stands again.
     *
     * @throws PlanRefusal.UnknownPlan  if there is no such version
     * @throws PlanRefusal.PlanNotThere if a later one has replaced it, or it is void
     * @throws CaseRefusal.MissingPart  if nothing is said of why
     */
    @Operation("plan.void")
    public void declareVoid(PlanId id, String reason) {
        PlannedFor planned = take(id);
        plans.of(planned).declareVoid(plans.get(id), reason);
    }

    /**
     * A version of a plan.
     *
     * @throws PlanRefusal.UnknownPlan if there is no such version
     */
    @Operation(value = "plan.read", read = true)
    public PlanView get(PlanId id) {
        access.permit(look(plans.planned(id)));
        return plans.get(id).view();
    }

    /**
     * The versions of an assignment's implementation plan, the latest first.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "plan.list", read = true)
    public List<PlanView> of(AssignmentId id) {
        AssignmentFile file = assignments.look(id);
        access.permit(file);
        return views(PlannedFor.assignment(file));
    }

    /**
     * The versions of a person's action plan, the latest first.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "action-plan.list", read = true)
    public List<PlanView> of(CaseId id) {
        if (cases.isStandIn(id)) {
            return List.of();
        }
        CaseFile file = cases.look(id);
        access.permit(file);
        return views(PlannedFor.person(file));
    }

    private List<PlanView> views(PlannedFor planned) {
        return plans.of(planned).all().stream().map(Plan::view).toList();
    }

    private PlannedFor take(PlanId id) {
        PlannedFor planned = plans.planned(id);
        access.permit(lock(planned));
        return planned;
    }

    private Related lock(PlannedFor planned) {
        return planned.kind() == PlanKind.IMPLEMENTATION
                ? assignments.lock(planned.assignment())
                : cases.lock(planned.caseId());
    }

    private Related look(PlannedFor planned) {
        return planned.kind() == PlanKind.IMPLEMENTATION
                ? assignments.look(planned.assignment())
                : cases.look(planned.caseId());
    }
}
