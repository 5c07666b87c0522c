package se.hemvist.lease.ownerwarning;

import java.util.UUID;

/** Which warning of an owner's. */
public record OwnerWarningId(UUID value) {}
