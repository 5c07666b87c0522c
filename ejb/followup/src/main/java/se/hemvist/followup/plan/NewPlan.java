package se.hemvist.followup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A version of a plan, as it is drawn up. */
public record NewPlan(LocalDate drawnUpOn, Presence presence, Content content) {

    /**
     * Who took part.
     *
     * @param reason why the person did not; left out otherwise
     */
    public record Presence(Set<PlanParty> parties, Optional<String> reason) {

        public Presence {
            parties = Set.copyOf(parties);
        }

        boolean withPerson() {
            return parties.contains(PlanParty.PERSON);
        }

        /** Who; the reason is about a person. */
        @Override
        public String toString() {
            return "Presence" + parties;
        }
    }

    /**
     * What it says.
     *
     * @param approach     how and when it is carried out
     * @param nextReviewOn when it is looked at again
     * @param worksheet    whether the worksheet for it was used (Boendeplan)
     */
    public record Content(List<PlanGoal> goals, String approach, LocalDate nextReviewOn, boolean worksheet) {

        public Content {
            goals = List.copyOf(goals);
        }

        /** When it is looked at again; the rest is about a person. */
        @Override
        public String toString() {
            return "Content[" + nextReviewOn + "]";
        }
    }
}
