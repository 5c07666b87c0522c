package se.hemvist.lease.absence;

import se.hemvist.lease.sublease.SubleaseId;

/** What is known of a tenant's absences has changed, inside the transaction in which it did. */
public record AbsencesChanged(SubleaseId sublease) {}
