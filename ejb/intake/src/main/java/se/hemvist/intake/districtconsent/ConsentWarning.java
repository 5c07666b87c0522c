package se.hemvist.intake.districtconsent;

/** What is out of order about a flat in another district's area. */
public enum ConsentWarning {
    /** The flat is offered, and the other district has not been asked. */
    NOT_ASKED,
    /** The person was presented to the landlord before the other district had answered. */
    PRESENTED_BEFORE_ANSWER,
    /** The other district refused, and that does not end the mediation. */
    REFUSED,
    /** The flat was signed for without the other district's consent. */
    SIGNED_WITHOUT_CONSENT
}
