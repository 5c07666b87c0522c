package se.hemvist.lease.headlease;

/** A head lease as readers see it. */
public record HeadLeaseView(HeadLeaseId headLease, HeadLeaseState state, HiredFlat hired, HeadLeaseTerms terms) {}
