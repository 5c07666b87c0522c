package se.hemvist.lease.jointmeeting;

/** What a joint meeting is; one may be both. */
public enum MeetingKind {
    /** All who are responsible come to a joint view and to measures. */
    OF_THE_RESPONSIBLE,
    /** The parties concerned meet the tenant, and make a plan together. */
    WITH_TENANT
}
