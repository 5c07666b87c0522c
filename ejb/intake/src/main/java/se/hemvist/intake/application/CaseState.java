package se.hemvist.intake.application;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, in any programme; a programme's {@link Steps} say which of the ways it uses. */
public enum CaseState {
    /** Being written. */
    DRAFT,
    /** Handed in (ansökan inkommen). */
    RECEIVED,
    /** Something is missing and has been asked for. */
    COMPLETION_REQUESTED,
    /** The right to help and the need of support are looked into (utredning). */
    UNDER_ASSESSMENT,
    /** Sent to the coordinator (remiss). */
    REFERRED,
    /** The coordinator expects a flat for this person (förhandsbesked ja). */
    PRELIM_YES,
    /** The coordinator does not (förhandsbesked nej). */
    PRELIM_NO,
    /** The person has been told what it means, and has taken a stand. */
    INFO_MEETING_HELD,
    /** The letting office has the basis for managing the tenancy (underlag för förvaltning av hyresavtal). */
    BASIS_SENT,
    /** Every company asked has answered, and at least one can take the person. */
    LANDLORD_CHECKED,
    /** Decided in favour (bifall). */
    GRANTED,
    /** Being matched against vacant flats. */
    WAITING_FOR_FLAT,
    /** Flats are held for the person to choose from. */
    IN_OFFER,
    /** Has signed for a flat. */
    HOUSED,
    /** Other ways to meet the need must be looked into; no end without a decision. */
    ALTERNATIVE_NEEDED,
    /** Decided against (avslag). */
    REFUSED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Over. */
    CLOSED;

    /** The states that may follow this one in some programme: the whole state machine. */
    public Set<CaseState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(COMPLETION_REQUESTED, UNDER_ASSESSMENT, WITHDRAWN);
            case COMPLETION_REQUESTED -> EnumSet.of(RECEIVED, WITHDRAWN);
            case UNDER_ASSESSMENT -> EnumSet.of(GRANTED, REFUSED, REFERRED, ALTERNATIVE_NEEDED, WITHDRAWN);
            case REFERRED -> EnumSet.of(PRELIM_YES, PRELIM_NO, WITHDRAWN);
            case PRELIM_YES -> EnumSet.of(INFO_MEETING_HELD, WITHDRAWN);
            case PRELIM_NO -> EnumSet.of(UNDER_ASSESSMENT, ALTERNATIVE_NEEDED, WITHDRAWN);
            case INFO_MEETING_HELD -> EnumSet.of(BASIS_SENT, ALTERNATIVE_NEEDED, WITHDRAWN);
            case BASIS_SENT -> EnumSet.of(LANDLORD_CHECKED, UNDER_ASSESSMENT, WITHDRAWN);
            case LANDLORD_CHECKED -> EnumSet.of(GRANTED, ALTERNATIVE_NEEDED, WITHDRAWN);
            case GRANTED -> EnumSet.of(WAITING_FOR_FLAT, WITHDRAWN);
            case WAITING_FOR_FLAT -> EnumSet.of(IN_OFFER, WITHDRAWN);
            case IN_OFFER -> EnumSet.of(WAITING_FOR_FLAT, HOUSED, WITHDRAWN);
            case HOUSED -> EnumSet.of(WAITING_FOR_FLAT, CLOSED, WITHDRAWN);
            case ALTERNATIVE_NEEDED -> EnumSet.of(LANDLORD_CHECKED, REFUSED, CLOSED, WITHDRAWN);
            case REFUSED, WITHDRAWN, CLOSED -> EnumSet.noneOf(CaseState.class);
        };
    }

    /** Those in which a case is not over. */
    public static Set<CaseState> open() {
        EnumSet<CaseState> open = EnumSet.allOf(CaseState.class);
        open.removeIf(CaseState::isEnd);
        return open;
    }

    /** Those from the sending of the basis until the person has a home, in which it is used to find one. */
    public static Set<CaseState> usingBasis() {
        return EnumSet.of(BASIS_SENT, LANDLORD_CHECKED, GRANTED, WAITING_FOR_FLAT, IN_OFFER);
    }

    /** Whether nothing follows. */
    public boolean isEnd() {
        return next().isEmpty();
    }
}
