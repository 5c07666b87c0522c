package se.hemvist.web.rest.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.plan.NewPlan;
import se.hemvist.followup.plan.PlanArea;
import se.hemvist.followup.plan.PlanGoal;

/**
 * What a version of a plan says, as it is sent and told.
 *
 * @param approach     how and when it is carried out
 * @param nextReviewOn when it is looked at again
 * @param worksheet    whether the worksheet for it was used (Boendeplan)
 */
public record PlanContent(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Goal> goals,
        @NotBlank @Size(max = 4000) String approach,
        @NotNull LocalDate nextReviewOn,
        @NotNull Boolean worksheet) {

    /** What is aimed at, and what that is about. */
    public record Goal(@NotNull PlanArea area, @NotBlank @Size(max = 1000) String aim) {

        /** In which area; the aim is a person's. */
        @Override
        public String toString() {
            return "Goal[" + area + "]";
        }
    }

    static PlanContent of(NewPlan.Content content) {
        List<Goal> goals = content.goals().stream()
                .map(goal -> new Goal(goal.area(), goal.aim()))
                .toList();
        return new PlanContent(goals, content.approach(), content.nextReviewOn(), content.worksheet());
    }

    NewPlan.Content read() {
        List<PlanGoal> read = goals.stream()
                .map(goal -> new PlanGoal(goal.area(), goal.aim()))
                .toList();
        return new NewPlan.Content(read, approach, nextReviewOn, worksheet);
    }

    /** When it is looked at again; the rest is about a person. */
    @Override
    public String toString() {
        return "PlanContent[" + nextReviewOn + "]";
    }
}
