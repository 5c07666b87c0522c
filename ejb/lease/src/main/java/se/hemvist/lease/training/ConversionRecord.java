package se.hemvist.lease.training;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.headlease.Conversion;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.training.TrainingRefusal.ConversionNotAgreed;
import se.hemvist.lease.training.TrainingRefusal.TrialNotAppliedFor;

/**
 * That a training flat is made a trial flat for the one who lives there (omvandling).
 *
 * @param on               from which day on
 * @param reason           why a move would be unsuitable
 * @param landlordAgreedOn when the landlord agreed; none if that has not happened
 * @param appliedOn        when the trial was applied for, for this resident alone; none if that has not happened
 * @param overriding       the decision to let more live there than a trial flat does
 */
public record ConversionRecord(
        LocalDate on,
        String reason,
        @Nullable LocalDate landlordAgreedOn,
        @Nullable LocalDate appliedOn,
        Optional<OccupancyOverride> overriding) {

    /**
     * @throws CaseRefusal.MissingPart if it is not said why
     * @throws ConversionNotAgreed     if the landlord had not agreed by then
     * @throws TrialNotAppliedFor      if the trial had not been applied for by then
     */
    Conversion sound() {
        String because = Input.text(reason, "reason");
        if (landlordAgreedOn == null || landlordAgreedOn.isAfter(on)) {
            throw new ConversionNotAgreed(on);
        }
        if (appliedOn == null || appliedOn.isAfter(on)) {
            throw new TrialNotAppliedFor(on);
        }
        return new Conversion(on, landlordAgreedOn, appliedOn, because);
    }

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "ConversionRecord[" + on + ", " + landlordAgreedOn + ", " + appliedOn + "]";
    }
}
