package se.hemvist.lease.entrancekey;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * By when the support staff have a key or a tag to the entrance door. The day of the move-in governs: the routine names no
 * other one for it («Inflyttning»).
 *
 * @param within how long after the move-in
 */
record EntranceKeyPolicy(Period within) {

    private static final Effective<EntranceKeyPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15), new EntranceKeyPolicy(Period.ZERO), Source.goteborg("Inflyttning"));

    /** What the programme asks for; empty where its source asks for none. */
    static Optional<Effective<EntranceKeyPolicy>> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.of(HOUSING_FIRST);
            case TRIAL, TRAINING -> Optional.empty();
        };
    }

    Span watch(LocalDate movedInOn) {
        return Span.of(movedInOn, movedInOn.plus(within));
    }
}
