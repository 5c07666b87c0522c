package se.hemvist.lease.occupancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.occupancy.OccupancyRefusal.TooManyOccupants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Försökslägenhet»: in principle for one. */
@Shows("S-28")
class OccupancyPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);
    private static final OccupancyOverride EK = new OccupancyOverride(" Ek ", "enhetschef", "Barnet flyttar med.");
    private static final Version<OccupancyPolicy> TRIAL =
            OccupancyPolicy.of(Programme.TRIAL, DAY).orElseThrow();

    @Test
    void a_trial_flat_is_in_principle_for_one() {
        assertThat(TRIAL.rule()).isEqualTo(new OccupancyPolicy(1));
        assertThat(TRIAL.source()).isEqualTo(Source.stockholm("Försökslägenhet").readAs("A-42"));
        assertThat(heed(Occupancy.of(1))).isEmpty();

        assertThatThrownBy(() -> heed(Occupancy.of(2))).isInstanceOfSatisfying(TooManyOccupants.class, refusal -> {
            assertThat(refusal.field()).contains("occupants");
            assertThat(refusal.facts()).containsEntry("most", 1);
            Refusals.demandSaid(refusal);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Programme.class,
            names = {"TRAINING", "HOUSING_FIRST"})
    void other_flats_are_for_any_number(Programme programme) {
        assertThat(OccupancyPolicy.of(programme, DAY)).isEmpty();
    }

    @Test
    @Shows("A-42")
    void somebody_who_is_named_lets_more_and_nobody_is_asked_where_it_is_one() {
        assertThat(heed(new Occupancy(2, Optional.of(EK))))
                .contains(new OccupancyOverride("Ek", "enhetschef", "Barnet flyttar med."));
        assertThat(heed(new Occupancy(1, Optional.of(EK)))).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @Shows("A-42")
    @CsvSource({"' ', enhetschef, Barnet, by", "Ek, '', Barnet, role", "Ek, enhetschef, ' ', reason"})
    void it_is_said_who_as_what_and_why(String by, String role, String reason, String missing) {
        OccupancyOverride half = new OccupancyOverride(by, role, reason);

        assertThatThrownBy(() -> heed(new Occupancy(2, Optional.of(half))))
                .isInstanceOfSatisfying(CaseRefusal.MissingPart.class, refusal -> assertThat(refusal.field())
                        .contains(missing));
    }

    @Test
    void why_is_not_told_in_passing() {
        assertThat(EK.toString() + Optional.of(new Occupancy(2, Optional.of(EK))))
                .doesNotContain("Barnet");
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(OccupancyRefusal.class));
    }

    private static Optional<OccupancyOverride> heed(Occupancy occupancy) {
        return TRIAL.ask(policy -> policy.heed(occupancy, TRIAL.source()));
    }
}
