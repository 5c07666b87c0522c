package se.hemvist.intake.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.Funding.Paid;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * Who has to pay for the treatment of a person who gets one of the flats; for somebody without treatment, for the
 * placement or the support that the home is part of. It holds for trial and training flats alike and is no
 * default to be overridden, but a guard with an exception of its own. The day on which it is asked governs, not the
 * one on which the flat was mediated: it holds for all flats that ever were.
 *
 * @param payers           those of whom one will do
 * @param withoutTreatment whether anything is asked of somebody without treatment (A-53, a setting)
 */
record TreatmentLimit(Set<Payer> payers, boolean withoutTreatment) {

    private static final Effective<TreatmentLimit> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new TreatmentLimit(EnumSet.of(Payer.CITY), true),
            Source.stockholm("Bostadsförmedlingen")
                    .readAs("A-42")
                    .readAs("A-51")
                    .readAs("A-53"));

    private static final Map<Programme, Effective<TreatmentLimit>> BY_PROGRAMME =
            new EnumMap<>(Map.of(Programme.TRIAL, TRIAL_AND_TRAINING, Programme.TRAINING, TRIAL_AND_TRAINING));

    TreatmentLimit {
        payers = Set.copyOf(payers);
    }

    /** The same, asking something of somebody without treatment or nothing. */
    TreatmentLimit asking(boolean ofThemToo) {
        return new TreatmentLimit(payers, ofThemToo);
    }

    /** Whether it looks at who pays for this. */
    boolean asksOf(Paid paidFor) {
        return withoutTreatment || paidFor == Paid.TREATMENT;
    }

    /** What it says of who pays; nothing is asked where an exception has been made. */
    Judgement judge(Funding funding, boolean excepted) {
        boolean asked = !excepted && asksOf(funding.paidFor());
        boolean known = funding.paidBy() != Payer.UNKNOWN;
        return Judgement.of(
                Guard.PAID_BY_CITY,
                asked && known && !payers.contains(funding.paidBy())
                        ? List.of(funding.paidFor().name())
                        : List.of(),
                asked && !known ? List.of(OpenPoint.PAID_BY.name()) : List.of());
    }

    /** What the programme has asked for over time; nothing where a home is not tied to any treatment. */
    static Optional<Effective<TreatmentLimit>> of(Programme programme) {
        return Optional.ofNullable(BY_PROGRAMME.get(programme));
    }
}
