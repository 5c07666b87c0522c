package se.hemvist.lease.occupancy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.occupancy.OccupancyRefusal.NewResidentNotTold;
import se.hemvist.lease.occupancy.OccupancyRefusal.SwapNotPermitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Försökslägenhet» and «Träningslägenhet»: somebody comes after another. */
class SuccessionPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 1);

    @ParameterizedTest(name = "{0}, permitted {1}")
    @CsvSource({"TRIAL, 2027-09-01, true", "TRIAL, 2027-09-02, false", "TRIAL, , false", "TRAINING, , true"})
    @Shows("S-29")
    void in_a_trial_flat_only_if_the_landlord_lets_it_happen_by_the_signing(
            Programme programme, LocalDate permitted, boolean allowed) {
        SuccessionPolicy policy = policy(programme);
        Optional<LandlordPermit> permit = Optional.ofNullable(permitted).map(on -> new LandlordPermit(on, "Värden"));

        if (allowed) {
            policy.demandPermit(permit, DAY);
        } else {
            assertThatThrownBy(() -> policy.demandPermit(permit, DAY))
                    .isInstanceOfSatisfying(SwapNotPermitted.class, Refusals::demandSaid);
        }
    }

    @ParameterizedTest(name = "{0}, told {1}")
    @CsvSource({
        "TRAINING, 2027-08-31, true",
        "TRAINING, 2027-09-01, false",
        "TRAINING, , false",
        "TRIAL,    2027-08-31, true",
        "TRIAL,    2027-09-01, false"
    })
    @Shows({"S-35", "S-73", "T-06"})
    void only_if_the_landlord_was_told_before_the_day_of_the_move_in(
            Programme programme, LocalDate told, boolean allowed) {
        SuccessionPolicy policy = policy(programme);

        if (allowed) {
            policy.demandTold(told, DAY);
        } else {
            assertThatThrownBy(() -> policy.demandTold(told, DAY))
                    .isInstanceOfSatisfying(NewResidentNotTold.class, Refusals::demandSaid);
        }
    }

    @Test
    void another_programme_asks_for_nothing_more_than_at_every_letting() {
        assertThat(SuccessionPolicy.of(Programme.HOUSING_FIRST, DAY)).isEmpty();
    }

    private static SuccessionPolicy policy(Programme programme) {
        return SuccessionPolicy.of(programme, DAY).orElseThrow().rule();
    }
}
