package se.hemvist.lease.termination;

import java.util.EnumSet;
import java.util.Set;

/** A day of what followed the service of a notice that may have been recorded wrongly. */
public enum EndingDay {
    /** On which the tenant was told that paying wins the tenancy back (form 1). */
    FORM_SERVED,
    /** On which the social board was told of the notice for that (form 3). */
    BOARD_TOLD,
    /** On which the tenant contested the notice. */
    CONTESTED,
    /** On which the landlord referred the dispute to the rent tribunal. */
    REFERRED,
    /** Of the tribunal's decision. */
    DECIDED,
    /** On which that was appealed. */
    APPEALED,
    /** Of the court's decision. */
    APPEAL_DECIDED,
    /** The last one of the respite (uppskov) that tribunal or court gave. */
    RESPITE_ENDS,
    /** On which the Enforcement Authority was asked to evict. */
    EVICTION_APPLIED,
    /** On which the social board was told of the children in the home. */
    CHILDREN_TOLD,
    /** On which the Enforcement Authority had heard the tenant. */
    HEARD,
    /** On which it had all papers. */
    PAPERS_COMPLETE,
    /** On which it ordered the eviction. */
    EVICTION_ORDERED,
    /** On which it first granted a respite (anstånd). */
    EVICTION_RESPITED;

    /** The days that this one is not before, where they were entered. */
    Set<EndingDay> follows() {
        return switch (this) {
            case FORM_SERVED, BOARD_TOLD, CONTESTED, EVICTION_APPLIED -> EnumSet.noneOf(EndingDay.class);
            case REFERRED -> EnumSet.of(CONTESTED);
            case DECIDED -> EnumSet.of(REFERRED);
            case APPEALED, RESPITE_ENDS -> EnumSet.of(DECIDED);
            case APPEAL_DECIDED -> EnumSet.of(APPEALED);
            case CHILDREN_TOLD, HEARD, PAPERS_COMPLETE -> EnumSet.of(EVICTION_APPLIED);
            case EVICTION_ORDERED -> EnumSet.of(HEARD, PAPERS_COMPLETE);
            case EVICTION_RESPITED -> EnumSet.of(EVICTION_ORDERED);
        };
    }

    /** Whether it may be one to come. */
    boolean mayCome() {
        return this == RESPITE_ENDS;
    }
}
