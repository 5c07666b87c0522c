package se.hemvist.followup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans for tests. */
public final class APlan {

    private APlan() {}

    /** One that the person took part in, looked at again after three months. */
    public static NewPlan withPerson(LocalDate on) {
        return of(on, Set.of(PlanParty.PERSON, PlanParty.STAFF), Optional.empty());
    }

    /** One that the person did not take part in. */
    public static NewPlan without(LocalDate on, Optional<String> reason) {
        return of(on, Set.of(PlanParty.STAFF), reason);
    }

    static NewPlan saying(LocalDate on, NewPlan.Content content) {
        return new NewPlan(on, new NewPlan.Presence(Set.of(PlanParty.PERSON), Optional.empty()), content);
    }

    static NewPlan.Content content(String approach, LocalDate review, PlanGoal... goals) {
        return new NewPlan.Content(List.of(goals), approach, review, true);
    }

    private static NewPlan of(LocalDate on, Set<PlanParty> parties, Optional<String> reason) {
        return new NewPlan(
                on,
                new NewPlan.Presence(parties, reason),
                content(
                        "Hembesök på tisdagar.",
                        on.plusMonths(3),
                        new PlanGoal(PlanArea.AGAINST_LONELINESS, "Träffpunkten på torsdagar."),
                        new PlanGoal(PlanArea.HARM_REDUCTION, "Mindre under veckan."),
                        new PlanGoal(PlanArea.LINKED_SERVICE, "Vårdcentralen.")));
    }
}
