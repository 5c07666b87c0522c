package se.hemvist.lease.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.kernel.time.CivilDays;

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

    /** Since when aid has been decided by a Social Services Act (SoL). */
    private static final LocalDate SOCIAL_SERVICES_ACT = LocalDate.of(1982, 1, 1);

    /** The first day that one can bear where the person applied on that day; an earlier one is a slip of the pen. */
    LocalDate earliest(LocalDate appliedOn) {
        return switch (this) {
            case HEAD_LEASE -> CivilDays.FIRST;
            case ACTION_PLAN, DECISION -> SOCIAL_SERVICES_ACT;
            case SUBLEASE, CHECKPOINT_AGREEMENT, TENURE_WAIVER, GENERAL_RULES -> appliedOn;
        };
    }

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
