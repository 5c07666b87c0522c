package se.hemvist.intake.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionEvent.Made;
import se.hemvist.intake.decision.NewDecision.Making;

/**
 * A decision in a case. One in favour is in force from the day it is made to its last day, or until further notice; a
 * later one of the same kind takes its place.
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

    @Column(name = "review_proviso")
    private boolean reviewProviso;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "superseded_on")
    private @Nullable LocalDate supersededOn;

    protected Decision() {}

    private Decision(CaseId caseId, NewDecision decided, @Nullable LocalDate validTo) {
        this.id = DecisionId.next();
        this.caseId = caseId;
        this.kind = decided.kind();
        this.result = decided.result();
        this.made = decided.made();
        this.reviewProviso = decided.terms().reviewProviso();
        this.validTo = validTo;
    }

    /**
     * @throws DecisionRefusal                                       if it runs on terms that it may not
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part is blank
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it ends before it is made
     */
    static Decision made(CaseId caseId, NewDecision decided) {
        Input.text(decided.made().delegate(), "delegate");
        Input.text(decided.made().reasons(), "reasons");
        Input.text(decided.made().externalNumber(), "externalNumber");
        return new Decision(caseId, decided, lastDay(decided).orElse(null));
    }

    /** Another one of the same kind takes its place. */
    void supersede(LocalDate on) {
        supersededOn = on;
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

    Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    Made event() {
        return new Made(caseId, kind, granted(), made.decidedOn(), validTo());
    }

    DecisionView view() {
        return new DecisionView(id, kind, result, made.decidedOn(), validTo());
    }

    private static Optional<LocalDate> lastDay(NewDecision decided) {
        LocalDate decidedOn = decided.made().decidedOn();
        if (decided.result() == DecisionResult.REFUSED) {
            return Optional.empty();
        }
        return switch (decided.kind()) {
            case SUPPORT ->
                Optional.of(
                        SupportDecisionPolicy.HOUSING_FIRST.on(decidedOn).rule().require(decided.terms(), decidedOn));
            case HOUSING -> decided.terms().validTo().map(last -> Input.notBefore(decidedOn, last, "validTo"));
        };
    }
}
