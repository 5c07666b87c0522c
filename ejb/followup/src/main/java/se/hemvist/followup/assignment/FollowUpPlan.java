package se.hemvist.followup.assignment;

import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

/**
 * How a home is followed up in a programme: by an assignment to a provider, with its phases, visits and papers, or by
 * the organisation that hired the flat, with a checkpoint after one year. The day in question governs.
 *
 * @param byAssignment whether support on a written assignment goes with the lease
 * @param byCheckpoint whether the stay is looked at after one year (kontrollstation)
 */
public record FollowUpPlan(boolean byAssignment, boolean byCheckpoint) {

    private static final Effective<FollowUpPlan> HOUSING_FIRST =
            Effective.since(LocalDate.of(2020, 5, 15), new FollowUpPlan(true, false), Source.goteborg("Uppdrag"));

    private static final Effective<FollowUpPlan> TRIAL_AND_TRAINING =
            Effective.since(LocalDate.of(2002, 1, 1), new FollowUpPlan(false, true), Source.stockholm("Uppföljning"));

    public static Version<FollowUpPlan> of(Programme programme, LocalDate day) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST.on(day);
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING.on(day);
        };
    }
}
