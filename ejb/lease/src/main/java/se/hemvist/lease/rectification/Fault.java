package se.hemvist.lease.rectification;

/** What is to be put right; decides how long that may take, and who must be told. */
public enum Fault {
    /** Neighbours are disturbed (störning i boendet). */
    DISTURBANCE,
    /** The home or the house is not cared for. */
    NEGLECT,
    /** The rent has not been paid (obetald hyra). */
    UNPAID_RENT
}
