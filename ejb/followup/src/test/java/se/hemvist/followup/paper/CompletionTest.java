package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.PaperRefusal.NotLacking;
import se.hemvist.followup.paper.PaperRefusal.NothingAdded;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.template.ATemplate;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.template.Rating;
import se.hemvist.followup.template.Template;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.paper.APaper.FEBRUARY;
import static se.hemvist.followup.paper.APaper.RATINGS;
import static se.hemvist.followup.paper.APaper.checklist;
import static se.hemvist.followup.paper.APaper.followUp;

/** What a paper that was sent takes afterwards: what it lacks, and nothing else. */
@Shows({"G-71", "G-95", "A-80"})
class CompletionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 5);
    private static final LocalDate LATE = LocalDate.of(2027, 3, 8);
    private static final LocalDate SENT = LocalDate.of(2027, 3, 1);

    private static final Template HOUSE = ATemplate.house(PaperKind.MONTHLY_FOLLOW_UP);

    private final AssignmentFile assignment = AnAssignment.fileInPhase2(AnAssignment.MOVE_IN);
    private final MonthlyFollowUp followUp = MonthlyFollowUp.sent(
            assignment, FEBRUARY, followUp(SENT, Map.of(Goal.STAYS_IN_FLAT, Rating.REACHED)), HOUSE, TODAY);
    private final CareChecklist checklist = CareChecklist.sent(
            assignment, FEBRUARY, checklist(LocalDate.of(2027, 2, 20), SENT), ATemplate.ofTwoPoints(), TODAY);

    @Test
    void an_answer_that_stands_stays_and_nothing_beside_it_is_taken() {
        FollowUpRecord before = followUp.asSent();
        PaperStanding standing = followUp.standing(DUE);

        assertThatThrownBy(() -> complete(new FollowUpCompletion(SENT, RATINGS, Map.of())))
                .isInstanceOfSatisfying(NotLacking.class, no -> {
                    Refusals.demandSaid(no);
                    assertThat(no.field()).contains("ratings/STAYS_IN_FLAT");
                    assertThat(no.facts()).containsEntry("lacking", "WELL_IN_BODY_AND_MIND, MEANINGFUL_EVERYDAY_LIFE");
                });

        assertThat(followUp.asSent()).isEqualTo(before);
        assertThat(followUp.standing(DUE)).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nobody asks for it          | shoe/size                | answers/shoe~1size
                    it is there                 | STAYS_IN_FLAT            | answers/STAYS_IN_FLAT
                    it is given as a rating too | MEANINGFUL_EVERYDAY_LIFE | answers/MEANINGFUL_EVERYDAY_LIFE
                    """)
    void an_answer_is_not_lacking_as(String when, String code, String place) {
        FollowUpCompletion more = new FollowUpCompletion(
                SENT, Map.of(Goal.MEANINGFUL_EVERYDAY_LIFE, Rating.BETTER), Map.of(code, "WORSE"));

        assertThatThrownBy(() -> complete(more)).isInstanceOfSatisfying(NotLacking.class, no -> assertThat(no.field())
                .contains(place));
        assertThat(followUp.asSent().ratings()).containsOnlyKeys(Goal.STAYS_IN_FLAT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Ventilation", "Kök", "Brandvarnare", "Balkong"})
    void a_point_that_stands_or_is_given_twice_or_nobody_asks_for_is_not_taken(String second) {
        ChecklistRecord before = checklist.asSent();

        assertThatThrownBy(() -> complete(point("Brandvarnare"), point(second)))
                .isInstanceOfSatisfying(NotLacking.class, no -> {
                    assertThat(no.field()).contains("items/1/point");
                    assertThat(no.facts()).containsEntry("lacking", "Brandvarnare");
                });

        assertThat(checklist.asSent()).isEqualTo(before);
        assertThat(checklist.standing(DUE).completedOn()).isEmpty();
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"", "  "})
    void a_completion_gives_an_answer_and_blanks_are_none(String blank) {
        FollowUpCompletion empty = new FollowUpCompletion(
                SENT, Map.of(), Map.of("MEANINGFUL_EVERYDAY_LIFE", blank, "STAYS_IN_FLAT", blank));

        assertThatThrownBy(() -> complete(empty)).isInstanceOfSatisfying(NothingAdded.class, Refusals::demandSaid);
        assertThatThrownBy(() -> complete(new FollowUpCompletion(SENT, Map.of(), Map.of())))
                .isInstanceOf(NothingAdded.class);
        assertThatThrownBy(() -> complete()).isInstanceOf(NothingAdded.class);

        assertThat(followUp.standing(DUE).completedOn()).isEmpty();
        assertThat(checklist.standing(DUE).completedOn()).isEmpty();
    }

    @Test
    @Shows("K-17")
    void what_was_completed_late_is_not_made_valid_by_an_earlier_day() {
        complete(rating(LATE, Goal.WELL_IN_BODY_AND_MIND));

        assertThatThrownBy(() -> complete(rating(DUE, Goal.MEANINGFUL_EVERYDAY_LIFE)))
                .isInstanceOfSatisfying(
                        DayTooEarly.class, no -> assertThat(no.facts()).containsEntry("earliest", LATE));
        assertThat(followUp.standing(DUE).validity()).isEqualTo(Validity.FLAWED);

        complete(rating(LATE, Goal.MEANINGFUL_EVERYDAY_LIFE));
        assertThat(followUp.standing(DUE).validity()).isEqualTo(Validity.COMPLETED_LATE);
    }

    @Test
    @Shows("K-17")
    void nor_is_a_checklist() {
        LocalDate made = LocalDate.of(2027, 2, 20);
        Template template = ATemplate.ofTwoPoints();
        CareChecklist kitchenOnly = CareChecklist.sent(
                assignment, FEBRUARY, new ChecklistRecord(made, SENT, List.of(point("Kök")), true), template, TODAY);
        kitchenOnly.complete(new ChecklistCompletion(LATE, List.of(point("Ventilation"))), template, TODAY);
        List<ChecklistItem> rest = List.of(point("Brandvarnare"));

        assertThatThrownBy(() -> kitchenOnly.complete(new ChecklistCompletion(DUE, rest), template, TODAY))
                .isInstanceOf(DayTooEarly.class);
        assertThat(kitchenOnly.standing(DUE).validity()).isEqualTo(Validity.FLAWED);

        kitchenOnly.complete(new ChecklistCompletion(LATE, rest), template, TODAY);
        assertThat(kitchenOnly.standing(DUE).validity()).isEqualTo(Validity.COMPLETED_LATE);
    }

    private static FollowUpCompletion rating(LocalDate on, Goal goal) {
        return new FollowUpCompletion(on, Map.of(goal, Rating.BETTER), Map.of());
    }

    private void complete(FollowUpCompletion more) {
        followUp.complete(more, HOUSE, TODAY);
    }

    private void complete(ChecklistItem... points) {
        checklist.complete(new ChecklistCompletion(SENT, List.of(points)), ATemplate.ofTwoPoints(), TODAY);
    }

    private static ChecklistItem point(String point) {
        return new ChecklistItem(point, true, null);
    }
}
