package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.checkpoint.CheckpointEvent.Held;
import se.hemvist.followup.checkpoint.CheckpointRefusal.CheckpointNotThere;
import se.hemvist.followup.checkpoint.CheckpointRefusal.CheckpointTooEarly;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoCheckpointHeld;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoReviewAfterEnd;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoSuchReview;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoTrial;
import se.hemvist.followup.checkpoint.CheckpointRefusal.ReviewOutOfTime;
import se.hemvist.followup.checkpoint.CheckpointRefusal.StayOver;
import se.hemvist.followup.checkpoint.CheckpointRefusal.TrialEndDecided;
import se.hemvist.followup.checkpoint.CheckpointRefusal.TrialTooYoung;
import se.hemvist.followup.checkpoint.CheckpointRefusal.UnknownStay;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.checkpoint.AStay.DECIDABLE;
import static se.hemvist.followup.checkpoint.AStay.DUE;
import static se.hemvist.followup.checkpoint.AStay.EARLIEST;
import static se.hemvist.followup.checkpoint.AStay.MOVED_IN;
import static se.hemvist.followup.checkpoint.AStay.REVIEW_FROM;
import static se.hemvist.followup.checkpoint.AStay.STOP;
import static se.hemvist.followup.checkpoint.AStay.end;
import static se.hemvist.followup.checkpoint.AStay.goesOn;
import static se.hemvist.followup.checkpoint.AStay.held;
import static se.hemvist.followup.checkpoint.AStay.review;

/** Försöks- och träningslägenheter, «Försökslägenhet» and «Rapportering». */
class StayTest {

    private static final Struck MISTAKE = Struck.of(STOP, "lind", "Fel boende.");

    private final Stay stay = AStay.in(Programme.TRIAL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PLANNED  | DUE
                    DUE      | HELD, OVERDUE
                    OVERDUE  | HELD
                    HELD     | REPORTED
                    REPORTED | DUE, OVERDUE
                    """)
    void a_checkpoint_goes_on_only_to(CheckpointState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(CheckpointState.class, next));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource({
        "PLANNED,  HOLD,   2027-12-02, checkpoint-too-early",
        "DUE,      HOLD,   2027-12-03, HELD",
        "DUE,      HOLD,   2028-02-01, HELD",
        "OVERDUE,  HOLD,   2028-02-02, HELD",
        "HELD,     HOLD,   2028-02-02, checkpoint-not-there",
        "REPORTED, HOLD,   2028-02-02, checkpoint-not-there",
        "PLANNED,  REPORT, 2027-12-02, checkpoint-not-there",
        "DUE,      REPORT, 2027-12-03, checkpoint-not-there",
        "OVERDUE,  REPORT, 2028-02-02, checkpoint-not-there",
        "HELD,     REPORT, 2028-02-02, REPORTED",
        "REPORTED, REPORT, 2028-02-02, checkpoint-not-there",
    })
    @Shows("S-76")
    void each_command_in_each_state(CheckpointState state, String command, LocalDate today, String outcome) {
        bring(state);
        assertThat(stay.file().checkpoint(today)).isEqualTo(state);

        assertThat(outcomeOf(
                        () -> {
                            if (command.equals("HOLD")) {
                                stay.hold(held(today), today);
                            } else {
                                stay.report(today);
                            }
                        },
                        today))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(CheckpointState.class)
    void every_state_is_reached(CheckpointState state) {
        bring(state);
        LocalDate day =
                switch (state) {
                    case PLANNED -> EARLIEST.minusDays(1);
                    case DUE -> DUE;
                    case OVERDUE, HELD, REPORTED -> DUE.plusDays(1);
                };

        assertThat(stay.file().checkpoint(day)).isEqualTo(state);
    }

    @ParameterizedTest(name = "held on {0}")
    @Shows({"S-76", "T-07"})
    @CsvSource({"2027-12-03, true", "2028-02-01, true", "2028-02-02, false"})
    void held_by_its_last_day_it_is_in_time(LocalDate on, boolean inTime) {
        Held event = stay.hold(held(on), LocalDate.of(2028, 3, 1));

        assertThat(event.inTime()).isEqualTo(inTime);
        assertThat(event.heldOn()).isEqualTo(on);
        assertThat(event.programme()).isEqualTo(Programme.TRIAL);
        assertThat(event.about()).isEqualTo(stay.file().about());
    }

    @Test
    void what_was_held_has_a_day_that_has_come_and_words() {
        refused(() -> stay.hold(held(DUE.plusDays(1)), DUE), DayTooLate.class);
        CheckpointRecord wordless =
                new CheckpointRecord(DUE, held(DUE).present(), CheckpointRecord.Result.WORKS_WELL, " ");
        refused(() -> stay.hold(wordless, DUE), MissingPart.class);
        refused(() -> stay.hold(held(EARLIEST.minusDays(1)), DUE), CheckpointTooEarly.class);
        assertThat(stay.file().course().held()).isEmpty();
    }

    @Test
    @Shows("S-76")
    void a_checkpoint_recorded_otherwise_than_it_was_held_is_put_right_and_what_was_recorded_is_kept() {
        refused(() -> stay.correct(held(DUE), MISTAKE, DUE), NoCheckpointHeld.class);
        stay.hold(held(DUE), DUE.plusDays(9));
        stay.report(DUE.plusDays(9));
        LocalDate today = DUE.plusDays(10);
        refused(() -> stay.correct(held(DUE), MISTAKE, today), NothingCorrected.class);
        refused(() -> stay.correct(held(EARLIEST.minusDays(1)), MISTAKE, today), CheckpointTooEarly.class);
        refused(() -> stay.correct(held(today.plusDays(1)), MISTAKE, today), DayTooLate.class);

        CheckpointEvent.Corrected corrected = stay.correct(held(DUE.plusDays(1)), MISTAKE, today);

        assertThat(corrected.right()).contains(new CheckpointEvent.RightDay(DUE.plusDays(1), false));
        assertThat(stay.file().course().held()).contains(held(DUE.plusDays(1)));
        assertThat(stay.file().course().reportedOn()).contains(today);
        assertThat(stay.file().course().struck()).containsExactly(new StruckCheckpoint(held(DUE), MISTAKE));
    }

    @Test
    @Shows({"S-76", "T-07"})
    void one_that_was_not_held_after_all_is_to_be_held() {
        refused(() -> stay.notHeld(MISTAKE), NoCheckpointHeld.class);
        bring(CheckpointState.REPORTED);

        assertThat(stay.notHeld(MISTAKE).right()).isEmpty();

        assertThat(stay.file().checkpoint(DUE)).isEqualTo(CheckpointState.DUE);
        assertThat(stay.file().checkpoint(DUE.plusDays(1))).isEqualTo(CheckpointState.OVERDUE);
        stay.hold(held(DUE), DUE);
        assertThat(stay.file().course().struck()).hasSize(1);
    }

    @Test
    @Shows({"S-24", "T-09"})
    void a_review_is_put_right_or_struck_and_read_on() {
        refused(() -> stay.strikeReview(1, MISTAKE), NoSuchReview.class);
        stay.review(review(REVIEW_FROM.plusDays(5)), STOP);
        refused(() -> stay.correctReview(1, review(REVIEW_FROM.plusDays(5)), MISTAKE, STOP), NothingCorrected.class);
        refused(() -> stay.correctReview(1, review(REVIEW_FROM.minusDays(1)), MISTAKE, STOP), TrialTooYoung.class);

        stay.correctReview(1, review(REVIEW_FROM), MISTAKE, STOP);

        assertThat(stay.file().course().reviews())
                .containsExactly(review(REVIEW_FROM.plusDays(5)).struck(MISTAKE), review(REVIEW_FROM));
        assertThat(TrialReviews.owed(stay.file())).isEmpty();
        refused(() -> stay.strikeReview(1, MISTAKE), NoSuchReview.class);
        stay.strikeReview(2, MISTAKE);
        assertThat(TrialReviews.owed(stay.file())).isPresent();
    }

    @Test
    void it_starts_with_the_move_in() {
        assertThat(stay.started().movedInOn()).isEqualTo(MOVED_IN);
        assertThat(stay.started().dueOn()).isEqualTo(DUE);
        assertThat(stay.started().municipality().code()).isEqualTo("0180");
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @Shows({"S-24", "S-25", "T-09", "T-10"})
    @CsvSource({
        "TRAINING, REVIEW,  2028-02-01, no-trial",
        "TRAINING, END,     2030-02-01, no-trial",
        "TRAINING, GO_ON,   2030-02-01, no-trial",
        "YOUNG,    REVIEW,  2028-01-31, trial-too-young",
        "YOUNG,    END,     2029-07-31, trial-too-young",
        "YOUNG,    GO_ON,   2029-07-31, trial-too-young",
        "YOUNG,    REVIEW,  2028-02-01, done",
        "NEAR,     REVIEW,  2029-08-01, done",
        "NEAR,     END,     2029-08-01, done",
        "NEAR,     GO_ON,   2029-08-01, done",
        "EXTENDED, REVIEW,  2030-02-01, done",
        "EXTENDED, END,     2030-02-01, done",
        "EXTENDED, GO_ON,   2030-02-01, done",
        "EXTENDED, END,     2030-01-31, trial-too-young",
        "ENDING,   REVIEW,  2030-02-01, trial-end-decided",
        "ENDING,   END,     2030-02-01, trial-end-decided",
        "ENDING,   GO_ON,   2030-02-01, trial-end-decided",
    })
    void each_command_at_each_point_of_a_trial(String point, String command, LocalDate on, String outcome) {
        Stay lived = at(point);

        assertThat(codeOf(() -> act(lived, command, on))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "again on {0}")
    @Shows({"S-25", "T-10"})
    @CsvSource({
        "2030-02-01, review-out-of-time",
        "2030-02-02, done",
        "2031-02-01, done",
        "2031-02-02, review-out-of-time",
    })
    void what_goes_on_is_looked_at_again_within_twelve_months(LocalDate reviewOn, String outcome) {
        assertThat(codeOf(() -> stay.decide(goesOn(STOP, reviewOn), STOP))).isEqualTo(outcome);
    }

    @Test
    @Shows("S-25")
    void a_decision_says_who_why_and_when_it_is_looked_at_again() {
        TrialDecision.Kind special = TrialDecision.Kind.SPECIAL_REASONS;
        refused(
                () -> stay.decide(new TrialDecision(STOP, special, " ", "Sjukdom.", STOP.plusMonths(6)), STOP),
                MissingPart.class);
        refused(
                () -> stay.decide(new TrialDecision(STOP, special, "Ek", " ", STOP.plusMonths(6)), STOP),
                MissingPart.class);
        refused(() -> stay.decide(new TrialDecision(STOP, special, "Ek", "Sjukdom.", null), STOP), MissingPart.class);
        refused(
                () -> stay.decide(
                        new TrialDecision(STOP, TrialDecision.Kind.END, "Ek", "Slut.", STOP.plusMonths(6)), STOP),
                NoReviewAfterEnd.class);
        refused(() -> stay.decide(end(STOP.plusDays(1)), STOP), DayTooLate.class);
        assertThat(stay.file().course().decisions()).isEmpty();
    }

    @Test
    void a_review_says_what_was_seen_on_a_day_that_has_come() {
        refused(
                () -> stay.review(new TrialReview(REVIEW_FROM, TrialReview.Conclusion.TAKE_OVER, " "), STOP),
                MissingPart.class);
        refused(() -> stay.review(review(STOP.plusDays(1)), STOP), DayTooLate.class);
    }

    @Test
    void once_the_resident_has_left_nothing_is_owed_and_nothing_is_done() {
        assertThat(TrialStops.owed(stay.file())).isPresent();
        assertThat(TrialReviews.owed(stay.file())).isPresent();

        stay.leave(REVIEW_FROM);

        assertThat(TrialStops.owed(stay.file())).isEmpty();
        assertThat(TrialReviews.owed(stay.file())).isEmpty();
        refused(() -> stay.hold(held(DUE), DUE), StayOver.class);
        refused(() -> stay.review(review(STOP), STOP), StayOver.class);
        refused(() -> stay.decide(end(STOP), STOP), StayOver.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(CheckpointRefusal.class);
        Refusals.demandSaid(new UnknownStay(SubleaseId.next()));
        refused(() -> AStay.in(Programme.TRAINING).review(review(STOP), STOP), NoTrial.class);
        refused(() -> stay.review(review(REVIEW_FROM.minusDays(1)), STOP), TrialTooYoung.class);
        refused(() -> stay.report(STOP), CheckpointNotThere.class);
        refused(() -> stay.decide(goesOn(STOP, STOP), STOP), ReviewOutOfTime.class);
        refused(() -> at("ENDING").review(review(STOP), STOP), TrialEndDecided.class);
    }

    @Test
    void what_was_written_of_the_resident_is_not_told_in_logs() {
        assertThat(held(DUE).toString()).doesNotContain("Hyran");
        assertThat(review(DUE).toString()).doesNotContain("mer tid");
        assertThat(end(DUE).toString()).doesNotContain("länge nog");
    }

    private void bring(CheckpointState state) {
        if (state == CheckpointState.HELD || state == CheckpointState.REPORTED) {
            stay.hold(held(DUE), DUE);
        }
        if (state == CheckpointState.REPORTED) {
            stay.report(DUE);
        }
    }

    private static Stay at(String point) {
        Stay lived = AStay.in(point.equals("TRAINING") ? Programme.TRAINING : Programme.TRIAL);
        if (point.equals("EXTENDED")) {
            lived.decide(goesOn(STOP, STOP.plusMonths(12)), STOP);
        }
        if (point.equals("ENDING")) {
            lived.decide(end(DECIDABLE), DECIDABLE);
        }
        return lived;
    }

    private static void act(Stay lived, String command, LocalDate on) {
        switch (command) {
            case "REVIEW" -> lived.review(review(on), on);
            case "END" -> lived.decide(end(on), on);
            default -> lived.decide(goesOn(on, on.plusMonths(12)), on);
        }
    }

    private String outcomeOf(Runnable command, LocalDate today) {
        String code = codeOf(command);
        return code.equals("done") ? stay.file().checkpoint(today).name() : code;
    }

    private static String codeOf(Runnable command) {
        try {
            command.run();
            return "done";
        } catch (Refusal no) {
            return no.code();
        }
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
