package se.hemvist.intake.flatcontact;

import java.time.LocalDate;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.Receipt;

/**
 * That there is a contact person for every mediated flat before the contract is signed, and that the landlord is told at
 * once of each new one. For the former the day of the contract governs, for the latter when the new one was appointed; it
 * is warned of on the day itself.
 *
 * @param beforeContract whether one must be there when the contract is signed
 */
record FlatContactPolicy(boolean beforeContract) {

    static final Effective<FlatContactPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new FlatContactPolicy(true),
            Source.stockholm("Hyresvärdens kontaktperson").readAs("A-05"));

    /** By when the landlord is told of one who was appointed then. */
    Span tellLandlord(Receipt appointed) {
        LocalDate due = appointed.sameDay();
        return Span.of(due, due);
    }
}
