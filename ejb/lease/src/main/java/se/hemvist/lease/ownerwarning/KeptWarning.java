package se.hemvist.lease.ownerwarning;

/** A warning of the owner's, with what a notice names it by. */
public record KeptWarning(OwnerWarningId id, OwnerWarningRecord warning) {}
