package se.hemvist.followup.question;

/** To whom questions are lifted. */
public enum SteeringBody {
    /** Bogruppen: governing documents, need of flats, expansion. */
    BOGRUPPEN,
    /** The network of unit heads (enhetschefsnätverket vuxen): the work within the governing documents. */
    UNIT_HEADS_NETWORK
}
