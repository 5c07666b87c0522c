package se.hemvist.lease.reference;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.Receipt;

/**
 * Who gives a landlord a reference, and how soon: at once, as whenever a landlord wants contact (T-11). The moment of the
 * question governs; what comes after the hour of the cut-off is taken up the next working day.
 *
 * @param by the role that answers at the head tenant
 */
record ReferencePolicy(Role by) {

    private static final Effective<ReferencePolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new ReferencePolicy(new Role("contact-person")),
            Source.stockholm("Försökslägenhet").readAs("A-05"));

    /** What the programme asks for; nothing where no time of trial is a reference. */
    static Optional<Effective<ReferencePolicy>> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.empty();
            case TRIAL, TRAINING -> Optional.of(TRIAL_AND_TRAINING);
        };
    }

    Span watch(Receipt asked) {
        return Span.of(asked.day(), asked.sameDay());
    }
}
