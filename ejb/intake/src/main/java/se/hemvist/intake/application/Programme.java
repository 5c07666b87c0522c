package se.hemvist.intake.application;

import se.hemvist.kernel.rule.Source;

/** What kind of home with support a case is about. */
public enum Programme {
    /** A home first, then support by wish (Bostad först). */
    HOUSING_FIRST,
    /** On trial for one to two years, then perhaps one's own contract (försökslägenhet). */
    TRIAL,
    /** For training; the resident in general moves on (träningslägenhet). */
    TRAINING;

    /** The title of the document that says how it is done. */
    public String document() {
        return switch (this) {
            case HOUSING_FIRST -> Source.ROUTINE;
            case TRIAL, TRAINING -> Source.BROCHURE;
        };
    }
}
