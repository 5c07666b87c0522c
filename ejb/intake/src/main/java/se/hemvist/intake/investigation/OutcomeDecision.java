package se.hemvist.intake.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.delegation.DelegationView;
import se.hemvist.intake.investigation.InvestigationRefusal.AppealNoticeMissing;
import se.hemvist.intake.investigation.NewOutcome.Making;
import se.hemvist.intake.investigation.NewOutcome.Outcome;

/** The decision by which a case ends where the programme did not match the need; written once. */
@Entity
@Table(name = "outcome_decision")
class OutcomeDecision {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Version
    private long version;

    @Embedded
    private NewOutcome outcome;

    @Column(name = "delegation_id")
    private @Nullable UUID delegation;

    protected OutcomeDecision() {}

    private OutcomeDecision(CaseId caseId, NewOutcome outcome) {
        this.caseId = caseId.value();
        this.outcome = outcome;
    }

    /**
     * @throws AppealNoticeMissing                                   for a refusal that does not say how to appeal
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part is blank
     */
    static OutcomeDecision made(CaseId caseId, NewOutcome decided) {
        Making made = decided.made();
        Making kept = new Making(
                made.decidedOn(),
                Input.text(made.delegate(), "made/delegate"),
                Input.text(made.reasons(), "made/reasons"),
                Input.text(made.externalNumber(), "made/externalNumber"));
        String notice = decided.appealNotice();
        boolean told = notice != null && !notice.isBlank();
        if (decided.outcome() == Outcome.REFUSED && !told) {
            throw new AppealNoticeMissing(decided.outcome(), kept.decidedOn());
        }
        return new OutcomeDecision(caseId, new NewOutcome(decided.outcome(), kept, told ? notice : null));
    }

    /** It is made by that delegation. */
    void restOn(DelegationView by) {
        delegation = by.id().value();
    }

    NewOutcome view() {
        return outcome;
    }
}
