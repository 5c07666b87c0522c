package se.hemvist.intake.application;

/** What kind of home with support a case is about. */
public enum Programme {
    /** A home first, then support by wish (Bostad först). */
    HOUSING_FIRST,
    /** On trial for one to two years, then perhaps one's own contract (försökslägenhet). */
    TRIAL,
    /** For training; the resident in general moves on (träningslägenhet). */
    TRAINING
}
