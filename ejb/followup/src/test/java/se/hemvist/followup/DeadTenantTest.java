package se.hemvist.followup;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.correction.Deaths;
import se.hemvist.intake.party.Death;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.GroundRefusal.DeathNotRegistered;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.TerminationState;
import se.hemvist.lease.termination.Terminations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A lease whose tenant has died, asked of the real beans. */
@Shows("A-47")
class DeadTenantTest {

    private static final String TENANT = "198001022386";
    private static final LocalDate DIED = LocalDate.of(2027, 5, 20);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows("C-07")
    void a_lease_ends_for_a_death_that_is_registered_and_on_its_day() {
        CaseId id = story.decided(TENANT);
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);

        assertThatThrownBy(() -> record(sublease, DIED)).isInstanceOf(DeathNotRegistered.class);

        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));

        assertThatThrownBy(() -> record(sublease, DIED.minusDays(1))).isInstanceOf(DeathNotRegistered.class);
        record(sublease, DIED);
        assertThat(story.lettingOfficer(Terminations.class).get(sublease).file().state())
                .isEqualTo(TerminationState.GROUND_RECORDED);
    }

    private void record(SubleaseId sublease, LocalDate diedOn) {
        story.lettingOfficer(Terminations.class)
                .recordGround(sublease, new GroundRecord(Ground.DECEASED, TODAY, "Avliden.", "Enhetschefen", diedOn));
    }
}
