package se.hemvist.intake.districtconsent;

/** What comes of it if the other district has not consented. */
public enum ConsentDemand {
    /** Nothing is signed; a refusal ends the mediation. */
    GUARD,
    /** It is noted where those who work on the case read it. */
    WARNING
}
