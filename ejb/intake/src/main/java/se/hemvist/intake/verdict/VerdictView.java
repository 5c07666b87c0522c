package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.intake.vacancy.FlatView;

/**
 * Whether a flat suits a case, and why.
 *
 * @param annexes of the landlord's agreement in force today, with further guidelines for who may be placed in its flats
 */
public record VerdictView(FlatView flat, Verdict verdict, List<Finding> answers, Place place, List<Annex> annexes) {

    /**
     * Where it stands.
     *
     * @param since the day from which verdict and facts have been so; empty if the pair was looked at only now
     * @param order why the flat stands where it does among those that suit
     */
    public record Place(Optional<LocalDate> since, Order order) {}

    /**
     * What a list of flats is in the order of: those that suit before others, own areas before others, then those that
     * can be had first.
     */
    public record Order(boolean ownArea, LocalDate availableFrom) {

        static Order of(FlatView flat, boolean ownArea) {
            return new Order(ownArea, flat.terms().availableFrom());
        }
    }

    public VerdictView {
        answers = List.copyOf(answers);
        annexes = List.copyOf(annexes);
    }

    /** The day from which verdict and facts have been so; empty if the pair was looked at only now. */
    public Optional<LocalDate> since() {
        return place.since();
    }

    /** Why the flat stands where it does among those that suit. */
    public Order order() {
        return place.order();
    }
}
