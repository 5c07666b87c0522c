package se.hemvist.intake.offer;

import java.util.EnumSet;
import java.util.Set;

/** Where an offer stands, in any programme; a programme's {@link OfferSteps} say which of the ways it uses. */
public enum OfferState {
    /** The landlord has been asked whether the address will do (förfrågan till värden). */
    INQUIRY_SENT,
    /** The flats are held and the person has been told. */
    OFFER_SENT,
    /** Times to look at them have been booked (visning). */
    VIEWINGS_BOOKED,
    /** They have been looked at. */
    VIEWED,
    /** A flat has been accepted. */
    ACCEPTED,
    /** The landlord has the person's name (hyresgästförslag). */
    PROPOSED_TO_LANDLORD,
    /** The person and the support have been presented to the landlord. */
    PRESENTED,
    /** The landlord's manager has met the person. */
    LANDLORD_MET,
    /** The landlord takes the person. */
    APPROVED,
    /** A time to sign has been booked. */
    SIGNING_BOOKED,
    /** Signed for. */
    CONTRACTED,
    /** The landlord will not have the address used. */
    LANDLORD_NO,
    /** The person or the organisation said no to the flat. */
    DECLINED,
    /** No answer in time; the flats are free again. */
    LAPSED,
    /** The person wanted none of the flats. */
    NONE_CHOSEN,
    /** The landlord does not take the person. */
    REJECTED,
    /** Stopped for another reason. */
    CANCELLED;

    /** The states that may follow this one in some programme: the whole state machine. */
    public Set<OfferState> next() {
        return switch (this) {
            case INQUIRY_SENT -> EnumSet.of(OFFER_SENT, LANDLORD_NO, CANCELLED);
            case OFFER_SENT -> EnumSet.of(VIEWINGS_BOOKED, VIEWED, ACCEPTED, DECLINED, NONE_CHOSEN, LAPSED, CANCELLED);
            case VIEWINGS_BOOKED -> EnumSet.of(VIEWED, NONE_CHOSEN, LAPSED, CANCELLED);
            case VIEWED -> EnumSet.of(ACCEPTED, DECLINED, NONE_CHOSEN, LAPSED, CANCELLED);
            case ACCEPTED -> EnumSet.of(PROPOSED_TO_LANDLORD, SIGNING_BOOKED, CANCELLED);
            case PROPOSED_TO_LANDLORD -> EnumSet.of(PRESENTED, CANCELLED);
            case PRESENTED -> EnumSet.of(LANDLORD_MET, APPROVED, REJECTED, CANCELLED);
            case LANDLORD_MET -> EnumSet.of(APPROVED, REJECTED, CANCELLED);
            case APPROVED, SIGNING_BOOKED -> EnumSet.of(CONTRACTED, CANCELLED);
            case CONTRACTED, LANDLORD_NO, DECLINED, LAPSED, NONE_CHOSEN, REJECTED, CANCELLED ->
                EnumSet.noneOf(OfferState.class);
        };
    }

    /** Whether all have answered: what is left is to sign, or nothing. */
    public boolean isSettled() {
        return next().isEmpty() || next().contains(CONTRACTED);
    }

    /** Whether the person has yet to choose, so that the flats are held for the choice. */
    public boolean awaitsChoice() {
        return next().contains(LAPSED);
    }
}
