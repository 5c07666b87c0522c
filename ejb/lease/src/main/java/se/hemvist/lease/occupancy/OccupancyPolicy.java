package se.hemvist.lease.occupancy;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.occupancy.OccupancyRefusal.TooManyOccupants;

/**
 * How many may live in a flat in principle: a default, from which somebody who is named may depart for a reason.
 * The day of the signing governs. Where a programme has none, any number may.
 *
 * @param most the tenant among them
 */
public record OccupancyPolicy(int most) {

    private static final Effective<OccupancyPolicy> TRIAL = Effective.since(
            LocalDate.of(2002, 1, 1),
            new OccupancyPolicy(1),
            Source.stockholm("Försökslägenhet").readAs("A-42"));

    /** That of the day, if the programme has one. */
    public static Optional<Version<OccupancyPolicy>> of(Programme programme, LocalDate signedOn) {
        return switch (programme) {
            case TRIAL -> Optional.of(TRIAL.on(signedOn));
            case TRAINING, HOUSING_FIRST -> Optional.empty();
        };
    }

    /** What a case's timeline says of an override of the programme's rule of the day. */
    public static Optional<Occurrence> told(Programme programme, LocalDate on, OccupancyOverride override) {
        return of(programme, on)
                .map(policy -> Occurrence.of("more-occupants-let", on).by("OccupancyPolicy", policy))
                .map(occurrence -> occurrence.because(override.told()));
    }

    /**
     * What is kept of an override when a sublease is signed: it, if more are to live there, else nothing.
     *
     * @throws TooManyOccupants        if more are and nobody who is named lets them
     * @throws CaseRefusal.MissingPart if it is not said who does, as what, or why
     */
    public Optional<OccupancyOverride> heed(Occupancy occupancy, Source source) {
        if (occupancy.occupants() <= most) {
            return Optional.empty();
        }
        return Optional.of(occupancy
                .overriding()
                .orElseThrow(() -> new TooManyOccupants(most, source))
                .whole());
    }
}
