package se.hemvist.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.CheckpointRefusal.RestsOnMoveIn;
import se.hemvist.followup.checkpoint.Checkpoints;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.sublease.CorrectedMoveIn;
import se.hemvist.lease.sublease.MoveInCorrections;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The day of a move-in to a trial flat put right: the clocks of the stay, and of its waiver, run from the right one. */
class MoveInToTrialTest {

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRIAL);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"T-07", "T-08", "T-09", "T-10"})
    void the_clocks_of_a_stay_run_from_the_right_day() {
        story.bench().clock().moveTo(LocalDate.of(2027, 2, 9));

        correct(LocalDate.of(2027, 2, 5));

        assertThat(story.open())
                .contains(
                        "T-07  contact-person 2028-02-05",
                        "T-08  contact-person 2028-02-05",
                        "T-09  contact-person 2029-02-05",
                        "T-10  contact-person 2030-02-05");
        assertThat(story.list("select happened_on from followup.mediation_fact where kind = 'CHECKPOINT_DUE'"))
                .containsExactly("2028-02-05");
        assertThat(story.differences()).isZero();
    }

    @Test
    void a_checkpoint_that_is_not_overdue_after_all_leaves_the_agency_s_list() {
        story.night(LocalDate.of(2028, 2, 1));
        assertThat(story.open()).anyMatch(open -> open.startsWith("T-07 agency"));

        correct(LocalDate.of(2027, 2, 5));

        assertThat(story.open())
                .contains("T-07  contact-person 2028-02-05")
                .noneMatch(open -> open.startsWith("T-07 agency"));
        assertThat(story.differences()).isZero();
    }

    @Test
    void it_is_not_put_right_once_the_checkpoint_was_held() {
        LocalDate held = LocalDate.of(2028, 1, 10);
        story.bench().clock().moveTo(held);
        story.contactPerson(Checkpoints.class)
                .hold(
                        lease,
                        Expected.any(),
                        new CheckpointRecord(
                                held,
                                Set.of(CheckpointRecord.Participant.RESIDENT),
                                CheckpointRecord.Result.WORKS_WELL,
                                "Allt väl."));

        assertThatThrownBy(() -> correct(LocalDate.of(2027, 2, 5))).isInstanceOfSatisfying(RestsOnMoveIn.class, no -> {
            Refusals.demandSaid(no);
            assertThat(no.facts()).containsEntry("doneOn", held);
        });
    }

    private void correct(LocalDate on) {
        story.contactPerson(MoveInCorrections.class)
                .correct(
                        lease,
                        Expected.any(),
                        new CorrectedMoveIn(on, Optional.empty(), Optional.empty(), "Fel dag i registreringen."));
    }
}
