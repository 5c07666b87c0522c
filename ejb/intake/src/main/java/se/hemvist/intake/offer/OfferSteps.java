package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.Ways;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

import static se.hemvist.intake.offer.OfferState.ACCEPTED;
import static se.hemvist.intake.offer.OfferState.APPROVED;
import static se.hemvist.intake.offer.OfferState.CANCELLED;
import static se.hemvist.intake.offer.OfferState.CONTRACTED;
import static se.hemvist.intake.offer.OfferState.DECLINED;
import static se.hemvist.intake.offer.OfferState.INQUIRY_SENT;
import static se.hemvist.intake.offer.OfferState.LANDLORD_MET;
import static se.hemvist.intake.offer.OfferState.LANDLORD_NO;
import static se.hemvist.intake.offer.OfferState.LAPSED;
import static se.hemvist.intake.offer.OfferState.NONE_CHOSEN;
import static se.hemvist.intake.offer.OfferState.OFFER_SENT;
import static se.hemvist.intake.offer.OfferState.PRESENTED;
import static se.hemvist.intake.offer.OfferState.PROPOSED_TO_LANDLORD;
import static se.hemvist.intake.offer.OfferState.REJECTED;
import static se.hemvist.intake.offer.OfferState.SIGNING_BOOKED;
import static se.hemvist.intake.offer.OfferState.VIEWED;
import static se.hemvist.intake.offer.OfferState.VIEWINGS_BOOKED;

/**
 * Which of an offer's ways a programme uses. An offer keeps the version that was in force on the day it was made. Where
 * two flats are shown, no choice comes before both have been seen. However many are declined, there may be another. Any offer that
 * is not over may be cancelled.
 *
 * @param ways those of this programme
 */
record OfferSteps(Ways<OfferState> ways) {

    private static final Effective<OfferSteps> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new OfferSteps(none().and(OFFER_SENT, VIEWINGS_BOOKED, NONE_CHOSEN, LAPSED)
                    .and(VIEWINGS_BOOKED, VIEWED, NONE_CHOSEN, LAPSED)
                    .and(VIEWED, ACCEPTED, NONE_CHOSEN, LAPSED)
                    .and(ACCEPTED, SIGNING_BOOKED)
                    .and(SIGNING_BOOKED, CONTRACTED)),
            Source.goteborg("Lägenhetsval").readAs("A-23"));

    private static final Effective<OfferSteps> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new OfferSteps(none().and(INQUIRY_SENT, OFFER_SENT, LANDLORD_NO)
                    .and(OFFER_SENT, VIEWED, ACCEPTED, DECLINED, LAPSED)
                    .and(VIEWED, ACCEPTED, DECLINED, LAPSED)
                    .and(ACCEPTED, PROPOSED_TO_LANDLORD)
                    .and(PROPOSED_TO_LANDLORD, PRESENTED)
                    .and(PRESENTED, LANDLORD_MET, APPROVED, REJECTED)
                    .and(LANDLORD_MET, APPROVED, REJECTED)
                    .and(APPROVED, CONTRACTED)),
            Source.stockholm("Förmedlingsrutiner"));

    /** What the programme has used over time. */
    static Effective<OfferSteps> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /** Whether an offer in this programme may go straight from the one state to the other. */
    boolean allow(OfferState from, OfferState to) {
        return ways.allow(from, to);
    }

    /** Whether offers in this programme are ever there. */
    boolean leadsFrom(OfferState state) {
        return ways.leadFrom(state);
    }

    /** From where an offer in this programme comes to the state; there is one such for a contract. */
    OfferState before(OfferState reached) {
        return Stream.of(OfferState.values())
                .filter(from -> allow(from, reached))
                .findFirst()
                .orElseThrow();
    }

    private static Ways<OfferState> none() {
        return Ways.within(OfferState::next, CANCELLED);
    }
}
