package se.hemvist.intake.districtconsent;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * What a district's flat in another district's area asks for (medgivande): a guard for trial flats, of which the source
 * speaks, and a warning for training flats. T-05 is no more than this: the consent is asked for from the offer on,
 * and is there at the latest when the flat is signed for. The day of the signing governs; for an answer the day on which
 * it was asked for.
 *
 * @param demand what comes of it if there is no consent
 */
record DistrictConsentPolicy(ConsentDemand demand) {

    private static final LocalDate SINCE = LocalDate.of(2002, 1, 1);

    private static final Effective<DistrictConsentPolicy> TRIAL = Effective.since(
            SINCE,
            new DistrictConsentPolicy(ConsentDemand.GUARD),
            Source.stockholm("Förmedlingsrutiner").readAs("A-09"));

    private static final Effective<DistrictConsentPolicy> TRAINING = Effective.since(
            SINCE,
            new DistrictConsentPolicy(ConsentDemand.WARNING),
            Source.stockholm("Förmedlingsrutiner").readAs("A-09"));

    /** What the programme has asked for over time; nothing where no flat is mediated to a district. */
    static Optional<Effective<DistrictConsentPolicy>> of(Programme programme) {
        return switch (programme) {
            case TRIAL -> Optional.of(TRIAL);
            case TRAINING -> Optional.of(TRAINING);
            case HOUSING_FIRST -> Optional.empty();
        };
    }
}
