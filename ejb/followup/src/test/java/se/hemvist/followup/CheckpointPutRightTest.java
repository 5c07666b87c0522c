package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.checkpoint.CheckpointCorrections;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.CheckpointRecord.Participant;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoCheckpointHeld;
import se.hemvist.followup.checkpoint.CheckpointState;
import se.hemvist.followup.checkpoint.Checkpoints;
import se.hemvist.followup.checkpoint.RightReview;
import se.hemvist.followup.checkpoint.StayView;
import se.hemvist.followup.checkpoint.Stays;
import se.hemvist.followup.checkpoint.TrialReview;
import se.hemvist.followup.checkpoint.Trials;
import se.hemvist.followup.placement.AgencyReports;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was recorded of a stay by mistake and is put right: clocks, letters, figures, and what is read on. */
class CheckpointPutRightTest {

    private static final LocalDate DUE = LocalDate.of(2028, 2, 1);

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId stay = story.lived(Programme.TRIAL);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"S-76", "T-07", "K-08"})
    void a_checkpoint_on_the_wrong_day_is_put_right_and_the_agency_is_told() {
        holdOn(DUE.plusDays(3));

        corrections().correct(stay, Expected.any(), held(DUE), "Fel dag registrerades.");

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-07"));
        assertThat(story.differences()).isZero();
        assertThat(story.list("select settled_on::text from kernel.deadline where kind = 'T-07' and occasion = ''"))
                .containsExactly(DUE.toString());
        assertThat(letters()).containsExactly("checkpoint-held", "checkpoint-corrected");
        assertThat(facts()).containsExactly("LATE 2028-02-04", "IN_TIME 2028-02-01 takes out ");
        StayView read = story.contactPerson(Stays.class).get(stay);
        assertThat(read.held()).contains(held(DUE));
        assertThat(read.struck()).singleElement().satisfies(was -> {
            assertThat(was.record()).isEqualTo(held(DUE.plusDays(3)));
            assertThat(was.struck().reason()).isEqualTo("Fel dag registrerades.");
        });
        assertThat(story.agencyOfficer(Stays.class).get(stay).struck()).isEmpty();
        assertThat(story.agencyOfficer(AgencyReports.class).of(stay))
                .extracting(report -> report.on() + " " + report.struckOn().isPresent())
                .containsExactly("2028-02-01 false", "2028-02-04 true");
    }

    @Test
    @Shows({"S-76", "T-07", "K-08"})
    void one_that_was_not_held_is_owed_again_and_counts_once_it_is() {
        refused(() -> corrections().notHeld(stay, Expected.any(), "Fel boende."), NoCheckpointHeld.class);
        holdOn(DUE);
        refused(() -> corrections().notHeld(stay, Expected.any(), " "), MissingPart.class);

        corrections().notHeld(stay, Expected.any(), "Fel boende.");

        assertThat(story.open()).anyMatch(open -> open.startsWith("T-07"));
        assertThat(story.differences()).isZero();
        assertThat(story.contactPerson(Stays.class).get(stay).row().checkpoint().state())
                .isEqualTo(CheckpointState.DUE);
        assertThat(story.list("select coalesce(checkpoint_held_on::text, 'none') from lease.transfer"))
                .containsExactly("none");

        holdOn(DUE.plusDays(2));
        assertThat(facts())
                .containsExactly(
                        "IN_TIME 2028-02-01", "NONE 2028-02-01 takes out ", "LATE 2028-02-03 takes out correction 1");
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows({"S-24", "T-09"})
    void a_review_that_was_not_made_is_owed_again() {
        holdOn(DUE);
        story.bench().clock().moveTo(LocalDate.of(2028, 6, 10));
        Trials trials = story.contactPerson(Trials.class);
        trials.review(stay, Expected.any(), review(LocalDate.of(2028, 6, 1)));
        trials.correctReview(
                stay, Expected.any(), 1, new RightReview(review(LocalDate.of(2028, 6, 2)), "Fel dag registrerades."));
        assertThat(story.list("select settled_on::text from kernel.deadline where kind = 'T-09'"))
                .containsExactly("2028-06-02");

        trials.strikeReview(stay, Expected.any(), 2, "Gällde en annan boende.");

        assertThat(story.open()).anyMatch(open -> open.startsWith("T-09"));
        assertThat(story.differences()).isZero();
        assertThat(story.contactPerson(Stays.class)
                        .get(stay)
                        .trial()
                        .orElseThrow()
                        .reviews())
                .hasSize(2)
                .allMatch(review -> review.struck() != null);
    }

    private void holdOn(LocalDate day) {
        story.bench().clock().moveTo(day);
        story.contactPerson(Checkpoints.class).hold(stay, Expected.any(), held(day));
    }

    private CheckpointCorrections corrections() {
        return story.contactPerson(CheckpointCorrections.class);
    }

    private List<String> letters() {
        return story.list("select kind from kernel.outbox where kind like 'checkpoint-%' and organisation_id = '"
                + story.the(OrganisationKind.HOUSING_AGENCY).value() + "' order by put_at");
    }

    private List<String> facts() {
        return story.list("select detail || ' ' || happened_on || coalesce(' takes out ' || takes_out, '')"
                + " from followup.mediation_fact where kind = 'CHECKPOINT_HELD' order by fact_id");
    }

    private static CheckpointRecord held(LocalDate on) {
        return new CheckpointRecord(
                on, Set.of(Participant.RESIDENT), CheckpointRecord.Result.WORKS_WELL, "Hyran betald.");
    }

    private static TrialReview review(LocalDate on) {
        return new TrialReview(on, TrialReview.Conclusion.GO_ON, "Behöver mer tid.");
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
