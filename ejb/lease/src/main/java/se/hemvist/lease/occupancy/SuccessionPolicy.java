package se.hemvist.lease.occupancy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.occupancy.OccupancyRefusal.NewResidentNotTold;
import se.hemvist.lease.occupancy.OccupancyRefusal.SwapNotPermitted;

/**
 * What is asked for when somebody moves in where one has moved out, under the same head lease. The day of the act governs.
 * Where a programme has none, nothing is asked for beside what is at every letting.
 *
 * @param told      how long before the move-in the landlord must know who is to live there, at the least (T-06)
 * @param permitted whether the landlord must let it happen
 */
public record SuccessionPolicy(Period told, boolean permitted) {

    private static final Effective<SuccessionPolicy> TRIAL = Effective.since(
            LocalDate.of(2002, 1, 1),
            new SuccessionPolicy(Period.ofDays(1), true),
            Source.stockholm("Försökslägenhet"));

    private static final Effective<SuccessionPolicy> TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new SuccessionPolicy(Period.ofDays(1), false),
            Source.stockholm("Träningslägenhet"));

    /** That of the day, if the programme has one. */
    public static Optional<Version<SuccessionPolicy>> of(Programme programme, LocalDate on) {
        return switch (programme) {
            case TRIAL -> Optional.of(TRIAL.on(on));
            case TRAINING -> Optional.of(TRAINING.on(on));
            case HOUSING_FIRST -> Optional.empty();
        };
    }

    /**
     * Asks whether the landlord lets it happen.
     *
     * @throws SwapNotPermitted if the landlord must, and had not by the day of the signing
     */
    public void demandPermit(Optional<LandlordPermit> given, LocalDate signing) {
        if (permitted && given.filter(permit -> permit.givenBy(signing)).isEmpty()) {
            throw new SwapNotPermitted(signing);
        }
    }

    /**
     * Asks whether the landlord knew in time.
     *
     * @throws NewResidentNotTold if the landlord was told later than it asks for, or not at all
     */
    public void demandTold(@Nullable LocalDate toldOn, LocalDate moveIn) {
        LocalDate latest = moveIn.minus(told);
        if (toldOn == null || toldOn.isAfter(latest)) {
            throw new NewResidentNotTold(moveIn, latest);
        }
    }
}
