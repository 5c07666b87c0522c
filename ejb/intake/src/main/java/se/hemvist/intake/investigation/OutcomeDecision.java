package se.hemvist.intake.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.delegation.DelegationView;
import se.hemvist.intake.investigation.NewOutcome.Outcome;
import se.hemvist.intake.investigation.OtherWaysView.Ending;

/** The decision by which a case ends where the programme did not match the need; written once. */
@Entity
@Table(name = "outcome_decision")
class OutcomeDecision {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded
    private Making made;

    @Column(name = "appeal_notice")
    private @Nullable String appealNotice;

    @Column(name = "delegation_id")
    private @Nullable UUID delegation;

    @Embedded
    private @Nullable DecisionId refusal;

    protected OutcomeDecision() {}

    private OutcomeDecision(CaseId caseId, NewOutcome decided, Making made) {
        this.caseId = caseId.value();
        this.outcome = decided.outcome();
        this.made = made;
        this.appealNotice = decided.appealNotice().orElse(null);
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part is blank */
    static OutcomeDecision made(CaseId caseId, NewOutcome decided) {
        Making made = decided.made();
        Making kept = new Making(
                made.decidedOn(),
                Input.text(made.delegate(), "made/delegate"),
                Input.text(made.reasons(), "made/reasons"),
                Input.text(made.externalNumber(), "made/externalNumber"));
        return new OutcomeDecision(caseId, decided, kept);
    }

    /** It is made by that delegation. */
    void restOn(DelegationView by) {
        delegation = by.id().value();
    }

    /** The application is refused by that decision, which is served and may be appealed. */
    void refusedBy(DecisionId decision) {
        refusal = decision;
    }

    Making making() {
        return made;
    }

    Ending view() {
        return new Ending(outcome, made, Optional.ofNullable(appealNotice), Optional.ofNullable(refusal));
    }
}
