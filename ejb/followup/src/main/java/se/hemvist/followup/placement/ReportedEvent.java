package se.hemvist.followup.placement;

/** What the housing agency is told of; the list is open. */
public enum ReportedEvent {
    /** The checkpoint was held. */
    CHECKPOINT,
    /** The flat was given notice on. */
    NOTICE,
    /** The contract is written over to the resident. */
    TRANSFER,
    /** The resident of a training flat moves on. */
    MOVED_ON,
    /** Something else of the stay. */
    OTHER
}
