package se.hemvist.lease.document;

import java.util.EnumSet;
import java.util.Set;

import static se.hemvist.lease.document.DocumentParty.HEAD_TENANT;
import static se.hemvist.lease.document.DocumentParty.LANDLORD;
import static se.hemvist.lease.document.DocumentParty.RESIDENT;
import static se.hemvist.lease.document.DocumentParty.SOCIAL_BOARD;

/** The seven papers, in the order in which the brochure lists them. */
public enum DocumentKind {
    /** The plan for the person (handlingsplan). */
    ACTION_PLAN,
    /** The decision on aid (beslut enligt socialtjänstlagen). */
    DECISION,
    /** The lease with the landlord (förstahandskontrakt). */
    HEAD_LEASE,
    /** The lease with the resident (andrahandskontrakt). */
    SUBLEASE,
    /** That the stay is looked at after one year (avtal om kontrollstation). */
    CHECKPOINT_AGREEMENT,
    /** That the resident gives up security of tenure (avstående från besittningsskydd). */
    TENURE_WAIVER,
    /** What the resident keeps to (allmänna regler för boende). */
    GENERAL_RULES;

    /** Who must be in it. */
    public Set<DocumentParty> parties() {
        return switch (this) {
            case DECISION -> EnumSet.of(SOCIAL_BOARD);
            case HEAD_LEASE -> EnumSet.of(LANDLORD, HEAD_TENANT);
            case ACTION_PLAN, SUBLEASE, CHECKPOINT_AGREEMENT, TENURE_WAIVER, GENERAL_RULES ->
                EnumSet.of(HEAD_TENANT, RESIDENT);
        };
    }
}
