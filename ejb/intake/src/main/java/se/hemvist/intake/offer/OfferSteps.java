package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.hemvist.intake.application.Programme;
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
 * two flats are shown, no choice comes before both have been seen. Any offer that is not over may be cancelled.
 *
 * @param ways from each state to those that may follow it in this programme
 */
record OfferSteps(Map<OfferState, Set<OfferState>> ways) {

    private static final Effective<OfferSteps> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            none().and(OFFER_SENT, VIEWINGS_BOOKED, NONE_CHOSEN, LAPSED)
                    .and(VIEWINGS_BOOKED, VIEWED, NONE_CHOSEN, LAPSED)
                    .and(VIEWED, ACCEPTED, NONE_CHOSEN, LAPSED)
                    .and(ACCEPTED, SIGNING_BOOKED)
                    .and(SIGNING_BOOKED, CONTRACTED),
            Source.goteborg("Lägenhetsval"));

    private static final Effective<OfferSteps> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            none().and(INQUIRY_SENT, OFFER_SENT, LANDLORD_NO)
                    .and(OFFER_SENT, VIEWED, ACCEPTED, DECLINED, LAPSED)
                    .and(VIEWED, ACCEPTED, DECLINED, LAPSED)
                    .and(ACCEPTED, PROPOSED_TO_LANDLORD)
                    .and(PROPOSED_TO_LANDLORD, PRESENTED)
                    .and(PRESENTED, LANDLORD_MET, APPROVED, REJECTED)
                    .and(LANDLORD_MET, APPROVED, REJECTED)
                    .and(APPROVED, CONTRACTED),
            Source.stockholm("Förmedlingsrutiner"));

    /** @throws IllegalArgumentException if a way is none that an offer can go in any programme */
    OfferSteps {
        Map<OfferState, Set<OfferState>> copy = new EnumMap<>(OfferState.class);
        ways.forEach((from, to) -> {
            if (!from.next().containsAll(to)) {
                throw new IllegalArgumentException("no way from %s to %s".formatted(from, to));
            }
            copy.put(from, Set.copyOf(to));
        });
        ways = Map.copyOf(copy);
    }

    /** What the programme has used over time. */
    static Effective<OfferSteps> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /** Whether an offer in this programme may go straight from the one state to the other. */
    boolean allow(OfferState from, OfferState to) {
        return to == CANCELLED
                ? from.next().contains(to)
                : ways.getOrDefault(from, Set.of()).contains(to);
    }

    private static OfferSteps none() {
        return new OfferSteps(Map.of());
    }

    private OfferSteps and(OfferState from, OfferState first, OfferState... more) {
        Map<OfferState, Set<OfferState>> extended = new EnumMap<>(OfferState.class);
        extended.putAll(ways);
        extended.put(from, EnumSet.of(first, more));
        return new OfferSteps(extended);
    }
}
