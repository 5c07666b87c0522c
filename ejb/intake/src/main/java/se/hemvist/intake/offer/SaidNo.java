package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody's no to an offer.
 *
 * @param side whose no it is, which need not be who records it
 */
public record SaidNo(LocalDate on, Side side, String reason) {

    /** Whose no ended an offer. */
    public enum Side {
        /** The one who was to live there. */
        PERSON,
        /** The contact person, for the district or institution that applied. */
        CONTACT_PERSON,
        /** The flat's landlord. */
        LANDLORD,
        /** The provider of the support. */
        PROVIDER,
        /** Who made the offer: the coordinator, or the housing agency. */
        COORDINATOR,
        /** The district in whose area the flat is. */
        RECEIVING_DISTRICT,
        /** None: no answer came in time. */
        NOBODY;

        /** Those of whom it may be the no that ends an offer so. */
        static Set<Side> of(OfferState end) {
            return switch (end) {
                case LANDLORD_NO, REJECTED -> EnumSet.of(LANDLORD);
                case DECLINED -> EnumSet.of(CONTACT_PERSON, PERSON);
                case NONE_CHOSEN -> EnumSet.of(PERSON, PROVIDER);
                case LAPSED -> EnumSet.of(NOBODY);
                case CANCELLED -> EnumSet.complementOf(EnumSet.of(NOBODY));
                case INQUIRY_SENT,
                        OFFER_SENT,
                        VIEWINGS_BOOKED,
                        VIEWED,
                        ACCEPTED,
                        PROPOSED_TO_LANDLORD,
                        PRESENTED,
                        LANDLORD_MET,
                        APPROVED,
                        SIGNING_BOOKED,
                        CONTRACTED -> EnumSet.noneOf(Side.class);
            };
        }
    }

    /** What follows for the case; the flats are free either way. */
    public enum Consequence {
        /** It waits for a flat again, however often there has been a no. */
        CASE_WAITS_AGAIN,
        /** It is over, which is why the offer ended. */
        CASE_OVER
    }

    /** Whose and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "SaidNo[" + side + ", " + on + "]";
    }
}
