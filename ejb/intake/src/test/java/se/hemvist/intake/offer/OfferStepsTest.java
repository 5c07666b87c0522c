package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.Ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole machine of an offer, and which of its ways each programme uses. */
class OfferStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final Map<OfferState, Set<OfferState>> HOUSING_FIRST = table(
            """
            INQUIRY_SENT: CANCELLED
            OFFER_SENT: VIEWINGS_BOOKED NONE_CHOSEN LAPSED CANCELLED
            VIEWINGS_BOOKED: VIEWED NONE_CHOSEN LAPSED CANCELLED
            VIEWED: ACCEPTED NONE_CHOSEN LAPSED CANCELLED
            ACCEPTED: SIGNING_BOOKED CANCELLED
            PROPOSED_TO_LANDLORD: CANCELLED
            PRESENTED: CANCELLED
            LANDLORD_MET: CANCELLED
            APPROVED: CANCELLED
            SIGNING_BOOKED: CONTRACTED CANCELLED
            CONTRACTED:
            LANDLORD_NO:
            DECLINED:
            LAPSED:
            NONE_CHOSEN:
            REJECTED:
            CANCELLED:
            """);

    private static final Map<OfferState, Set<OfferState>> TRIAL = table(
            """
            INQUIRY_SENT: OFFER_SENT LANDLORD_NO CANCELLED
            OFFER_SENT: VIEWED ACCEPTED DECLINED LAPSED CANCELLED
            VIEWINGS_BOOKED: CANCELLED
            VIEWED: ACCEPTED DECLINED LAPSED CANCELLED
            ACCEPTED: PROPOSED_TO_LANDLORD CANCELLED
            PROPOSED_TO_LANDLORD: PRESENTED CANCELLED
            PRESENTED: LANDLORD_MET APPROVED REJECTED CANCELLED
            LANDLORD_MET: APPROVED REJECTED CANCELLED
            APPROVED: CONTRACTED CANCELLED
            SIGNING_BOOKED: CANCELLED
            CONTRACTED:
            LANDLORD_NO:
            DECLINED:
            LAPSED:
            NONE_CHOSEN:
            REJECTED:
            CANCELLED:
            """);

    static Stream<Arguments> every_pair() {
        return Stream.of(OfferState.values())
                .flatMap(from -> Stream.of(OfferState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void each_programme_goes_only_its_own_ways(OfferState from, OfferState to) {
        assertThat(goes(Programme.HOUSING_FIRST, from, to))
                .isEqualTo(HOUSING_FIRST.get(from).contains(to));
        assertThat(goes(Programme.TRIAL, from, to)).isEqualTo(TRIAL.get(from).contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void an_offer_awaits_a_choice_as_long_as_it_may_lapse(OfferState state) {
        assertThat(state.awaitsChoice())
                .isEqualTo(EnumSet.of(OfferState.OFFER_SENT, OfferState.VIEWINGS_BOOKED, OfferState.VIEWED)
                        .contains(state));
    }

    @Test
    void a_way_that_no_offer_can_go_is_none() {
        assertThatThrownBy(() ->
                        Ways.within(OfferState::next, OfferState.CANCELLED).and(OfferState.LAPSED, OfferState.ACCEPTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean goes(Programme programme, OfferState from, OfferState to) {
        return from.next().contains(to)
                && OfferSteps.of(programme).on(TODAY).rule().allow(from, to);
    }

    private static Map<OfferState, Set<OfferState>> table(String text) {
        return text.lines()
                .map(line -> line.split(":", -1))
                .collect(Collectors.toMap(line -> OfferState.valueOf(line[0].strip()), line -> Arrays.stream(
                                line[1].strip().split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(OfferState::valueOf)
                        .collect(Collectors.toSet())));
    }
}
