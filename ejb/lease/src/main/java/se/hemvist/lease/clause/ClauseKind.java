package se.hemvist.lease.clause;

import java.util.Optional;
import se.hemvist.lease.clause.ClauseRefusal.TreatmentInLease;
import se.hemvist.lease.clause.ClauseRefusal.VisitsInLease;

/**
 * What a special term is about. The list is closed, so that nothing passes as «other». The last four have no place in a lease
 * (L-05): they are named so that whoever sends one is told where it belongs. The kind is what decides; nobody reads the wording.
 */
public enum ClauseKind {
    /** What the flat is used for. */
    USE,
    /** Order in the house and its yard. */
    GOOD_ORDER,
    /** Care of the flat, and changes to it. */
    UPKEEP,
    /** Home insurance. */
    INSURANCE,
    /** Furniture and equipment that come with the flat. */
    FURNITURE,
    /** Electricity, water, broadband. */
    UTILITIES,
    /** Storeroom and parking. */
    STORAGE,
    /** Animals. */
    PETS,
    /** Smoking. */
    SMOKING,
    /** Care and treatment, a certain doctor too. */
    TREATMENT,
    /** Tests for alcohol and drugs. */
    SOBRIETY_TEST,
    /** Medicine. */
    MEDICINE,
    /** Visits by support staff, and regular supervision. */
    SUPPORT_VISIT;

    /** Why a term of this kind has no place in a lease, if it has none. */
    Optional<ClauseRefusal> refusal(int place) {
        return switch (this) {
            case USE, GOOD_ORDER, UPKEEP, INSURANCE, FURNITURE, UTILITIES, STORAGE, PETS, SMOKING -> Optional.empty();
            case TREATMENT, SOBRIETY_TEST, MEDICINE -> Optional.of(new TreatmentInLease(this, place));
            case SUPPORT_VISIT -> Optional.of(new VisitsInLease(this, place));
        };
    }
}
