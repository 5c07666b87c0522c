package se.hemvist.intake.offer;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Lägenhetsval»; Stockholms broschyr, «Förmedlingsrutiner». */
class ChoicePolicyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a Monday, 2026-11-02, 2026-11-09",
        "a Friday, 2026-11-06, 2026-11-13",
        "a Saturday, 2026-11-07, 2026-11-13",
        "over Christmas, 2026-12-22, 2027-01-04"
    })
    @Shows("T-46")
    void two_flats_are_held_for_five_working_days(String when, LocalDate held, LocalDate until) {
        assertThat(ChoicePolicy.of(Programme.HOUSING_FIRST).on(held).rule().heldUntil(held))
                .isEqualTo(until);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Programme.class,
            names = {"TRIAL", "TRAINING"})
    @Shows({"S-62", "T-02", "A-08"})
    void an_offer_of_one_flat_is_answered_in_a_couple_of_working_days(Programme programme) {
        LocalDate friday = LocalDate.of(2026, 11, 6);

        assertThat(ChoicePolicy.of(programme).on(friday).rule().heldUntil(friday))
                .isEqualTo(LocalDate.of(2026, 11, 10));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "HOUSING_FIRST, 2026-12-22, 2027-01-12",
        "TRIAL, 2026-12-22, 2026-12-30",
        "TRAINING, 2026-11-06, 2026-11-12"
    })
    @Shows({"S-62", "A-08"})
    void more_time_is_as_many_working_days_again(Programme programme, LocalDate offered, LocalDate until) {
        assertThat(ChoicePolicy.of(programme).on(offered).rule().extendedUntil(offered))
                .isEqualTo(until);
    }
}
