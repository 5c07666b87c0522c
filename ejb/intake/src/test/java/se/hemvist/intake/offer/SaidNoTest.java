package se.hemvist.intake.offer;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose no may end an offer how. */
@Shows({"S-61", "S-62", "S-67", "G-74"})
class SaidNoTest {

    @ParameterizedTest
    @CsvSource({
        "LANDLORD_NO, LANDLORD",
        "REJECTED,    LANDLORD",
        "DECLINED,    PERSON CONTACT_PERSON",
        "NONE_CHOSEN, PERSON PROVIDER",
        "LAPSED,      NOBODY",
        "CANCELLED,   PERSON CONTACT_PERSON LANDLORD PROVIDER COORDINATOR RECEIVING_DISTRICT"
    })
    void is_only_those_sides_to_say(OfferState end, String sides) {
        assertThat(Side.of(end))
                .isEqualTo(EnumSet.copyOf(
                        Stream.of(sides.split(" ")).map(Side::valueOf).toList()));
    }

    @Test
    void is_said_to_nothing_that_goes_on_or_came_to_a_contract() {
        assertThat(Stream.of(OfferState.values())
                        .filter(state -> !Side.of(state).isEmpty()))
                .containsExactlyInAnyOrder(
                        OfferState.LANDLORD_NO,
                        OfferState.REJECTED,
                        OfferState.DECLINED,
                        OfferState.NONE_CHOSEN,
                        OfferState.LAPSED,
                        OfferState.CANCELLED);
    }
}
