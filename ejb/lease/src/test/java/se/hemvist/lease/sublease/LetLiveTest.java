package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyRefusal.TooManyOccupants;
import se.hemvist.lease.sublease.SigningRecord.Agreed;
import se.hemvist.lease.sublease.SubleaseEvent.Overridden;
import se.hemvist.lease.sublease.SubleaseEvent.OverriddenRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.sublease.ASublease.RENT;
import static se.hemvist.lease.sublease.ASublease.SIGNED_ON;
import static se.hemvist.lease.sublease.ASublease.START;

/** Försöks- och träningslägenheter, «Försökslägenhet»: in principle for one, also when somebody moves in later. */
@Shows({"S-28", "A-42", "A-43"})
class LetLiveTest {

    private static final OccupancyOverride EK = new OccupancyOverride("Ek", "enhetschef", "Barnet flyttar med.");
    private static final UUID WHO = new UUID(1, 1);
    private static final LocalDate ON = START.plusMonths(1);

    @Test
    void one_more_in_a_trial_flat_is_let_by_somebody_who_is_named_or_not_at_all() {
        Sublease sublease = lived(Programme.TRIAL, Occupancy.of(1));

        assertThatThrownBy(() -> sublease.letLive(Occupancy.of(2), WHO, ON))
                .isInstanceOfSatisfying(TooManyOccupants.class, Refusals::demandSaid);
        Overridden let = let(sublease, 2, EK).orElseThrow();

        assertThat(let.from().rule()).isEqualTo(OverriddenRule.OCCUPANTS);
        assertThat(let.from().part()).isEqualTo(WHO.toString());
        assertThat(let.on()).isEqualTo(ON);
        assertThat(sublease.overriding()).contains(EK);
    }

    @Test
    void so_many_as_were_let_are_let_again_and_for_more_somebody_decides_anew() {
        Sublease sublease = lived(Programme.TRIAL, new Occupancy(2, Optional.of(EK)));

        assertThat(sublease.letLive(Occupancy.of(2), WHO, ON)).isEmpty();
        assertThatThrownBy(() -> sublease.letLive(Occupancy.of(3), WHO, ON)).isInstanceOf(TooManyOccupants.class);
        assertThat(let(sublease, 3, EK)).isPresent();
        assertThat(sublease.letLive(Occupancy.of(3), WHO, ON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Programme.class,
            names = {"TRAINING", "HOUSING_FIRST"})
    void in_other_flats_any_number_may_live(Programme programme) {
        assertThat(let(lived(programme, Occupancy.of(1)), 5, EK)).isEmpty();
    }

    @Test
    @Shows("S-36")
    void a_training_flat_that_becomes_a_trial_flat_lets_as_many_as_live_there_then() {
        Sublease sublease = lived(Programme.TRAINING, Occupancy.of(3));

        sublease.convert(Occupancy.of(1), ON);

        assertThatThrownBy(() -> sublease.letLive(Occupancy.of(2), WHO, ON)).isInstanceOf(TooManyOccupants.class);
        assertThat(let(sublease, 2, EK)).isPresent();
        assertThat(sublease.letLive(Occupancy.of(2), WHO, ON)).isEmpty();
    }

    private static Optional<Overridden> let(Sublease sublease, int occupants, OccupancyOverride override) {
        return sublease.letLive(new Occupancy(occupants, Optional.of(override)), WHO, ON);
    }

    private static Sublease lived(Programme programme, Occupancy occupancy) {
        Sublease sublease = ASublease.prepared(programme);
        boolean waived = programme == Programme.HOUSING_FIRST;
        SigningRecord any = ASublease.signing(ASublease.HEAD_LEASE, ASublease.EXPLAINED, waived);
        sublease.sign(
                new SigningRecord(
                        any.offered(),
                        new Agreed(SIGNED_ON, START, RENT, true, occupancy),
                        any.standsOn(),
                        any.terms(),
                        waived),
                SigningPolicy.of(programme, SIGNED_ON).rule(),
                SIGNED_ON);
        sublease.moveIn(ASublease.moveIn(START), START);
        return sublease;
    }
}
