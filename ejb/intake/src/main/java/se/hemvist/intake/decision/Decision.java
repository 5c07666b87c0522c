package se.hemvist.intake.decision;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionDocument.Written;
import se.hemvist.intake.decision.DecisionEvent.Made;
import se.hemvist.intake.decision.DecisionRefusal.AlreadyServed;
import se.hemvist.intake.decision.DecisionRefusal.NotServed;
import se.hemvist.intake.decision.DecisionView.After;
import se.hemvist.intake.decision.DecisionView.Runs;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.delegation.DelegationView;
import se.hemvist.intake.execution.Execution;
import se.hemvist.intake.execution.ExecutionRefusal.NotCarriedOut;
import se.hemvist.intake.execution.ExecutionRefusal.NotWaiting;
import se.hemvist.intake.execution.ExecutionStep;
import se.hemvist.intake.execution.Wait;

/**
 * A decision in a case. One in favour is in force from the day it is made to its last day, or until further notice; a
 * later one of the same kind takes its place. It waits to be carried out, is carried out, may be broken off and waits
 * again. The person gets it, and may appeal it, on days of its own.
 */
@Entity
@Table(name = "decision")
class Decision {

    @EmbeddedId
    private DecisionId id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private DecisionResult result;

    @Embedded
    private Making made;

    @Embedded
    private LegalGround ground;

    @Embedded
    private DecisionPaper paper;

    @Column(name = "delegation_id")
    private @Nullable UUID delegation;

    @Column(name = "review_proviso")
    private boolean reviewProviso;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "superseded_on")
    private @Nullable LocalDate supersededOn;

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "look_at_since")
    private @Nullable LocalDate lookAtSince;

    @ElementCollection
    @CollectionTable(name = "decision_step", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "place")
    private List<ExecutionStep> steps = new ArrayList<>();

    protected Decision() {}

    private Decision(CaseId caseId, NewDecision decided, @Nullable LocalDate validTo) {
        this.id = DecisionId.next();
        this.caseId = caseId;
        this.kind = decided.kind();
        this.result = decided.result();
        this.made = decided.made();
        this.ground = LegalGround.OF.on(made.decidedOn()).rule();
        this.paper = DecisionPaper.of(decided);
        this.reviewProviso = decided.terms().reviewProviso();
        this.validTo = validTo;
    }

    /**
     * @throws DecisionRefusal                                       if it runs on terms that it may not, or is against
     *     and the person was not heard or is not told how to appeal
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part is blank
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it ends before it is made
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate  if the person was told after it
     */
    static Decision made(CaseId caseId, NewDecision decided) {
        Input.text(decided.made().delegate(), "delegate");
        Input.text(decided.made().reasons(), "reasons");
        Input.text(decided.made().externalNumber(), "externalNumber");
        return new Decision(caseId, decided, decided.lastDay().orElse(null));
    }

    /** It is made by that delegation, whose number its document has. */
    void restOn(DelegationView by) {
        delegation = by.id().value();
        paper = paper.by(by.power().reference());
    }

    /** Another one of the same kind takes its place; what waited waits no more, and what was carried out goes on. */
    void supersedeBy(Decision next) {
        LocalDate on = next.decidedOn();
        supersededOn = on;
        if (granted() && execution().isCarriedOut()) {
            next.carryOut(on);
        }
        lapse(on, "Ersatt av ett nytt beslut.");
    }

    /** It stands no longer: an appeal has done away with it, or the aid that it gives has ended. */
    void standsNoLonger(LocalDate on) {
        supersededOn = on;
    }

    /** Whether it waited to be carried out, and no longer does. */
    boolean lapse(LocalDate on, String words) {
        Optional<ExecutionStep> step = granted() ? execution().lapse(on, words) : Optional.empty();
        step.ifPresent(steps::add);
        return step.isPresent();
    }

    /** What it was closed by, that its case was over, was not so: it waits again. */
    void waitsOn(String closedFor) {
        int last = steps.size() - 1;
        if (last >= 0
                && steps.get(last).what() == ExecutionStep.What.CLOSED
                && steps.get(last).said().filter(closedFor::equals).isPresent()) {
            steps.remove(last);
        }
    }

    /** The aid that it gives had not ended after all. */
    void standsAgain() {
        supersededOn = null;
    }

    /** Whether it stood until the day and no longer. */
    boolean stoodUntil(LocalDate day) {
        return day.equals(supersededOn);
    }

    /** @throws AlreadyServed if the person has got it */
    void serve(LocalDate on) {
        if (servedOn != null) {
            throw new AlreadyServed(servedOn);
        }
        servedOn = Input.notBefore(made.decidedOn(), on, "servedOn");
    }

    /**
     * It was made on another day than was recorded. Its ground and, of support, its last day follow from that day.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if it would have been served, carried out, told of or over before, or
     *     the person heard after it
     */
    void madeOn(LocalDate on) {
        Optional.ofNullable(servedOn).ifPresent(served -> Input.notAfter(served, on, "on"));
        steps.stream().map(ExecutionStep::on).forEach(step -> Input.notAfter(step, on, "on"));
        Optional.ofNullable(supersededOn).ifPresent(over -> Input.notAfter(over, on, "on"));
        paper.particulars()
                .hearing()
                .flatMap(hearing -> Optional.ofNullable(hearing.communicatedOn()))
                .ifPresent(heard -> Input.notBefore(heard, on, "on"));
        made = new Making(on, made.delegate(), made.reasons(), made.externalNumber());
        ground = LegalGround.OF.on(on).rule();
        validTo = validTo().map(last -> runsTo(last, on)).orElse(null);
    }

    private LocalDate runsTo(LocalDate last, LocalDate on) {
        Input.notAfter(last, on, "on");
        return kind == DecisionKind.SUPPORT
                ? SupportDecisionPolicy.HOUSING_FIRST.on(on).rule().validTo(on)
                : last;
    }

    /** @throws NotServed if no day is recorded on which the person got it */
    void servedOn(LocalDate on) {
        if (servedOn == null) {
            throw new NotServed(made.decidedOn());
        }
        servedOn = Input.notBefore(made.decidedOn(), on, "on");
    }

    /** It is to be looked at anew. */
    void lookAt(LocalDate on) {
        lookAtSince = on;
    }

    /** Whether it waited for it. */
    boolean carryOut(LocalDate on) {
        Optional<ExecutionStep> step = granted() ? execution().carryOut(on) : Optional.empty();
        step.ifPresent(steps::add);
        return step.isPresent();
    }

    /**
     * What was carried out on the one day was carried out on the other.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if it was broken off before
     */
    void carriedOutOn(LocalDate was, LocalDate on) {
        put(granted() ? execution().carriedOutOn(was, on) : steps());
    }

    /** That it was carried out on the day was a mistake. Whether it was said to be, and waits again. */
    boolean notCarriedOutOn(LocalDate was) {
        return granted() && put(execution().notCarriedOutOn(was));
    }

    private boolean put(List<ExecutionStep> right) {
        if (right.equals(steps())) {
            return false;
        }
        steps.clear();
        steps.addAll(right);
        return true;
    }

    /** @throws NotCarriedOut unless it is carried out and stands */
    void breakOff(LocalDate on, String words) {
        if (!granted() || !stands()) {
            throw new NotCarriedOut(granted() ? "REPLACED" : result.name());
        }
        steps.add(execution().breakOff(on, words));
    }

    /** @throws NotWaiting unless it waits to be carried out */
    void explain(ExecutionStep told) {
        demandGranted();
        steps.add(execution().explain(told));
    }

    /** @throws NotWaiting unless it waits to be carried out */
    void close(LocalDate on, String words) {
        demandGranted();
        steps.add(execution().close(on, words));
    }

    boolean stands() {
        return supersededOn == null;
    }

    boolean granted() {
        return result == DecisionResult.GRANTED;
    }

    /** Whether it is in favour and runs on the day. */
    boolean inForce(LocalDate day) {
        return granted()
                && supersededOn == null
                && !day.isBefore(made.decidedOn())
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is in favour and ran on the day, before another one took its place or it stood no longer. */
    boolean ranOn(LocalDate day) {
        return granted()
                && !day.isBefore(made.decidedOn())
                && (supersededOn == null || day.isBefore(supersededOn))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** By what the person was told to live in the home; empty if its document does not say. */
    Optional<BasisOfLiving> basisOfLiving() {
        return paper.particulars().basisOfLiving();
    }

    /** The time during which it waits to be carried out, if it does. */
    Optional<Wait> waiting() {
        return granted() ? execution().waiting() : Optional.empty();
    }

    /** Every time during which it has waited. */
    List<Wait> waits() {
        return granted() ? execution().waits() : List.of();
    }

    DecisionId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    DecisionKind kind() {
        return kind;
    }

    LocalDate decidedOn() {
        return made.decidedOn();
    }

    String reasons() {
        return made.reasons();
    }

    Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    List<ExecutionStep> steps() {
        return List.copyOf(steps);
    }

    Made event() {
        return new Made(caseId, kind, granted(), made.decidedOn(), validTo());
    }

    DecisionView view() {
        After after = new After(
                Optional.ofNullable(servedOn),
                Optional.ofNullable(supersededOn == null ? lookAtSince : null),
                waiting().map(Wait::since));
        return new DecisionView(id, kind, result, new Runs(made.decidedOn(), validTo()), after);
    }

    DecisionDocument document() {
        Written written = new Written(ground, made, paper.particulars());
        return new DecisionDocument(view(), written, steps(), caseId);
    }

    private Execution execution() {
        return new Execution(made.decidedOn(), steps);
    }

    private void demandGranted() {
        if (!granted()) {
            throw new NotWaiting(result.name());
        }
    }
}
