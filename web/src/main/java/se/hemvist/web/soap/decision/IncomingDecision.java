package se.hemvist.web.soap.decision;

import java.util.Optional;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.decision.NewDecision.Terms;
import se.hemvist.web.soap.IncomingHearing;
import se.hemvist.web.soap.wire.decided.DocumentType;
import se.hemvist.web.soap.wire.decided.RecordDecisionType;

/** Reads a decision that keeps to its schema into what intake takes in. */
final class IncomingDecision {

    private IncomingDecision() {}

    static NewDecision read(RecordDecisionType message) {
        return new NewDecision(
                DecisionKind.valueOf(message.getKind()),
                DecisionResult.valueOf(message.getResult()),
                new Making(
                        message.getDecidedOn(),
                        message.getDelegate(),
                        message.getReasons(),
                        message.getExternalNumber()),
                new Terms(message.isReviewProviso(), Optional.ofNullable(message.getValidTo())),
                Optional.ofNullable(message.getDocument())
                        .map(IncomingDecision::particulars)
                        .orElse(Particulars.NONE));
    }

    private static Particulars particulars(DocumentType document) {
        return new Particulars(
                Optional.ofNullable(document.getDelegation()),
                IncomingHearing.read(
                        document.getCommunicatedOn(),
                        document.getCommunicationAnswer(),
                        document.getCommunicationException(),
                        document.getCommunicationGround()),
                Optional.ofNullable(document.getOwnView()),
                Optional.ofNullable(document.getBasisOfLiving()).map(BasisOfLiving::valueOf),
                document.isAppealNotice());
    }
}
