package se.hemvist.followup.plan;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.followup.plan.PlanRefusal.NoActionPlan;
import se.hemvist.followup.plan.PlanRefusal.NoSupportToPlan;
import se.hemvist.followup.plan.PlanRefusal.NobodyTookPart;
import se.hemvist.followup.plan.PlanRefusal.PlanNotThere;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * One version of a plan. Drawn up, agreed on, and replaced by the next; what it says is never changed. One that was written by
 * mistake is void, and the one that it replaced stands again.
 */
@Entity
@Table(name = "plan")
class Plan {

    @EmbeddedId
    private PlanId id;

    @Version
    private long version;

    @Embedded
    private PlannedFor planned;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "drawn_up_on")
    private LocalDate drawnUpOn;

    @ElementCollection
    @CollectionTable(name = "plan_party", joinColumns = @JoinColumn(name = "plan_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "party")
    private Set<PlanParty> parties = new HashSet<>();

    @Column(name = "left_out_because")
    private @Nullable String leftOutBecause;

    @ElementCollection
    @CollectionTable(name = "plan_goal", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    private List<PlanGoal> goals = new ArrayList<>();

    private String approach;

    @Column(name = "next_review_on")
    private LocalDate nextReviewOn;

    private boolean worksheet;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "void_because")
    private @Nullable String voidBecause;

    protected Plan() {}

    private Plan(PlannedFor planned, int number, NewPlan drawn) {
        this.id = PlanId.next();
        this.planned = planned;
        this.number = number;
        this.state = PlanState.DRAFT;
        this.drawnUpOn = drawn.drawnUpOn();
        this.parties.addAll(drawn.presence().parties());
        drawn.presence().reason().ifPresent(reason -> leftOutBecause = Input.text(reason, "reason"));
        drawn.content()
                .goals()
                .forEach(goal -> goals.add(new PlanGoal(goal.area(), Input.text(goal.aim(), "content/goals"))));
        this.approach = Input.text(drawn.content().approach(), "content/approach");
        this.nextReviewOn = drawn.content().nextReviewOn();
        this.worksheet = drawn.content().worksheet();
    }

    /**
     * How and when an assignment is carried out.
     *
     * @throws NoSupportToPlan if the provider has not taken it on, or it is over
     * @throws NobodyTookPart  if the participant did not take part and nothing is said of why
     * @throws CaseRefusal     if a day is out of order, or a part is missing
     */
    static Plan ofSupport(AssignmentFile assignment, int number, NewPlan drawn, LocalDate today) {
        AssignmentState now = assignment.row().state();
        if (now != AssignmentState.ACCEPTED && !now.isPhase()) {
            throw new NoSupportToPlan(now);
        }
        Input.notBefore(assignment.row().orderedOn(), drawn.drawnUpOn(), "drawnUpOn");
        if (!drawn.presence().withPerson() && drawn.presence().reason().isEmpty()) {
            throw new NobodyTookPart(drawn.drawnUpOn());
        }
        return drawn(PlannedFor.assignment(assignment), number, drawn, today);
    }

    /**
     * What a trial or training flat is to lead to, for the person who applies for one.
     *
     * @throws NoActionPlan if the programme plans by assignment
     * @throws CaseRefusal  if the case is over, it was drawn up before the application, a day is out of order, or a part is
     *                      missing
     */
    static Plan ofPerson(CaseFile file, int number, NewPlan drawn, LocalDate today) {
        file.demandOpen();
        FollowUpPlan.of(file.programme(), drawn.drawnUpOn()).demand(followUp -> {
            if (followUp.byAssignment()) {
                throw new NoActionPlan(file.programme());
            }
        });
        Input.notBefore(file.handling().application().receivedOn(), drawn.drawnUpOn(), "drawnUpOn");
        if (!drawn.presence().withPerson()) {
            Input.given(drawn.presence().reason(), "reason");
        }
        return drawn(PlannedFor.person(file), number, drawn, today);
    }

    private static Plan drawn(PlannedFor planned, int number, NewPlan drawn, LocalDate today) {
        LocalDate on = Input.notAfter(today, drawn.drawnUpOn(), "drawnUpOn");
        Input.notBefore(on.plusDays(1), drawn.content().nextReviewOn(), "content/nextReviewOn");
        Input.given(Optional.of(drawn.content().goals()).filter(goals -> !goals.isEmpty()), "content/goals");
        return new Plan(planned, number, drawn);
    }

    /**
     * Those who work by it have agreed on it.
     *
     * @throws PlanNotThere            unless it is a draft
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it was not drawn up by then
     */
    void agree(LocalDate on, LocalDate today) {
        become(PlanState.AGREED);
        agreedOn = Input.notAfter(today, Input.notBefore(drawnUpOn, on, "on"), "on");
    }

    /** Another version was agreed on. */
    void replace() {
        become(PlanState.REPLACED);
    }

    /** The version that replaced it was written by mistake. */
    void standAgain() {
        become(PlanState.AGREED);
    }

    /**
     * It was written by mistake.
     *
     * @throws PlanNotThere            if a later version has replaced it, or it is void
     * @throws CaseRefusal.MissingPart if nothing is said of why
     */
    void declareVoid(String reason) {
        become(PlanState.VOID);
        voidBecause = Input.text(reason, "reason");
    }

    private void become(PlanState wanted) {
        if (!state.next().contains(wanted)) {
            throw new PlanNotThere(state, wanted);
        }
        state = wanted;
    }

    PlanId id() {
        return id;
    }

    int number() {
        return number;
    }

    boolean is(PlanState wanted) {
        return state == wanted;
    }

    Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    PlanView view() {
        NewPlan.Presence presence = new NewPlan.Presence(parties, Optional.ofNullable(leftOutBecause));
        NewPlan.Content content = new NewPlan.Content(goals, approach, nextReviewOn, worksheet);
        return new PlanView(
                new PlanView.Head(id, planned.kind(), number, state),
                new NewPlan(drawnUpOn, presence, content),
                agreedOn(),
                Optional.ofNullable(voidBecause));
    }
}
