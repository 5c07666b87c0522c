package se.hemvist.web.soap.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.Hearing;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.decision.NewDecision.Terms;
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
                hearing(document),
                Optional.ofNullable(document.getOwnView()),
                Optional.ofNullable(document.getBasisOfLiving()).map(BasisOfLiving::valueOf),
                document.isAppealNotice());
    }

    /** Nothing where the document says nothing of it at all. */
    private static Optional<Hearing> hearing(DocumentType document) {
        Hearing hearing = new Hearing(
                document.getCommunicatedOn(),
                document.getCommunicationAnswer(),
                exemption(document.getCommunicationException()),
                document.getCommunicationGround());
        return Optional.of(hearing).filter(said -> !said.equals(new Hearing(null, null, null, null)));
    }

    private static Hearing.@Nullable Exemption exemption(@Nullable String exception) {
        return exception == null ? null : Hearing.Exemption.valueOf(exception);
    }
}
