package se.hemvist.intake.course;

/** A step of a mediation whose time is measured: from the step before it that was taken, to its own day. */
public enum MediationStep {
    /** The landlord answers whether the address will do. */
    INQUIRY,
    /** The contact person answers the offer. */
    OFFER,
    /** The agency sends the tenant proposal. */
    PROPOSAL,
    /** The contact person presents the intended tenant. */
    PRESENTATION,
    /** The landlord's manager meets the person; not always done. */
    MEETING,
    /** The landlord approves. */
    APPROVAL,
    /** The flat is signed for. */
    SIGNING
}
