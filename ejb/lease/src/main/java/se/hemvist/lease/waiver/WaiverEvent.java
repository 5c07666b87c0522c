package se.hemvist.lease.waiver;

import se.hemvist.lease.sublease.SubleaseId;

/** What the waiver of a sublease has come to, told inside the transaction in which it happened. */
public sealed interface WaiverEvent {

    SubleaseId sublease();

    /** The stay does without one, so far. */
    record DoneWithout(SubleaseId sublease) implements WaiverEvent {}

    /** It is drawn up, or another one. */
    record WaiverDrafted(SubleaseId sublease) implements WaiverEvent {}

    /** Both have signed it, after the lease. */
    record WaiverSigned(SubleaseId sublease) implements WaiverEvent {}

    /** It was sent to the rent tribunal. */
    record WaiverFiled(SubleaseId sublease) implements WaiverEvent {}

    /** The rent tribunal has answered. */
    record WaiverAnswered(SubleaseId sublease, TribunalAnswer answer) implements WaiverEvent {}
}
