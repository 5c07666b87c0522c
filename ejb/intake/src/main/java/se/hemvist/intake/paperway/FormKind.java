package se.hemvist.intake.paperway;

/** Which form came through an e-service. */
public enum FormKind {
    /** A referral (remiss). */
    REFERRAL,
    /** An application for a trial or training flat. */
    FLAT_APPLICATION,
    /** The basis for managing the tenancy (underlag för förvaltning av hyresavtal). */
    TENANCY_BASIS,
    /** The presentation that names the tenant of a training flat. */
    TENANT_PRESENTATION
}
