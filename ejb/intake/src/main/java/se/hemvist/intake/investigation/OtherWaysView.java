package se.hemvist.intake.investigation;

import java.util.List;
import java.util.Optional;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.investigation.NewOutcome.Outcome;

/** What has been looked into where the programme did not match the need, and what was decided. */
public record OtherWaysView(List<Looked> ways, Optional<Ending> outcome) {

    public OtherWaysView {
        ways = List.copyOf(ways);
    }

    /**
     * The decision that ended the case.
     *
     * @param refusal the decision by which the application is refused, when and whether the person got it, and its appeals
     */
    public record Ending(Outcome outcome, Making made, Optional<String> appealNotice, Optional<DecisionId> refusal) {

        /** What it says; the reasons are about a person. */
        @Override
        public String toString() {
            return "Ending[" + outcome + "]";
        }
    }

    /** One way, and the user who recorded it. */
    public record Looked(NewOtherWay way, String writtenBy) {}
}
