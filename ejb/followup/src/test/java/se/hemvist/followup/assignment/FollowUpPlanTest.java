package se.hemvist.followup.assignment;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Uppdrag»; Försöks- och träningslägenheter, «Uppföljning». */
class FollowUpPlanTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    @Test
    void housing_first_is_followed_up_by_an_assignment() {
        assertThat(FollowUpPlan.of(Programme.HOUSING_FIRST, DAY).rule()).isEqualTo(new FollowUpPlan(true, false));
        assertThat(FollowUpPlan.of(Programme.HOUSING_FIRST, DAY).source()).isEqualTo(Source.goteborg("Uppdrag"));
    }

    @ParameterizedTest
    @EnumSource(value = Programme.class, names = "HOUSING_FIRST", mode = EnumSource.Mode.EXCLUDE)
    void trial_and_training_flats_by_who_hired_them(Programme programme) {
        assertThat(FollowUpPlan.of(programme, DAY).rule()).isEqualTo(new FollowUpPlan(false, true));
        assertThat(FollowUpPlan.of(programme, DAY).source()).isEqualTo(Source.stockholm("Uppföljning"));
    }
}
